package maxis.runtime.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

final class PausesTest {
    private final Pauses pauses = new Pauses(new Random(1));

    @Test
    void theyGrowToALimitAndAreNeverQuiteTheSame() {
        var all = Stream.generate(pauses::next).limit(12).toList();

        assertThat(all.getFirst()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(all.get(3)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        assertThat(all.subList(8, 12))
                .allMatch(pause -> pause.compareTo(Duration.ofMinutes(1)) >= 0)
                .allMatch(pause -> pause.compareTo(Duration.ofMinutes(2)) <= 0)
                .doesNotHaveDuplicates();
    }

    @Test
    void afterASuccessTheyBeginAnew() {
        Stream.generate(pauses::next).limit(5).forEach(_ -> {});
        pauses.reset();

        assertThat(pauses.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
