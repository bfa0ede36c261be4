package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "same, same, 0",
        "sme, same, 1",
        "samme, same, 1",
        "smae, same, 1",
        "sane, same, 1",
        "'', abc, 3",
        "kitten, sitting, 3"
    })
    void mistakesAreCounted(String left, String right, int mistakes) {
        assertThat(Nearest.distance(left, right)).isEqualTo(mistakes);
        assertThat(Nearest.distance(right, left)).isEqualTo(mistakes);
    }

    @Test
    void theNameWithTheFewestMistakesIsMeant() {
        assertThat(Nearest.key("pol-size", List.of("pool-sizes", "pool-size")))
                .contains("pool-size");
        assertThat(Nearest.key("POOL_SIZE", List.of("pool-size"))).contains("pool-size");
    }

    @Test
    void nothingIsMeantByANameFarFromAll() {
        assertThat(Nearest.key("abc", List.of("xyz", "abxy"))).isEmpty();
    }
}
