package maxis.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.Money;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/**
 * Whatever stands in a file and whatever is put into it, a sentence comes out or a PatternFault.
 */
final class RandomPatternTest {
    private static final long SEED = 20260811;
    private static final int ROUNDS = 10_000;

    private static final String[] PIECES = {
        "{",
        "}",
        "{a}",
        "{b, date}",
        "{a, plural, one {",
        "} other {",
        "}}",
        "{b, select, x {",
        "#",
        "\\",
        "'",
        ",",
        " ",
        "=0 {",
        "other",
        "l'été",
        "\u202e",
        "\0",
        "{a",
        "plural",
        "=",
        "😀"
    };

    private static final Object[] VALUES = {
        0,
        1.5,
        -1L,
        Double.NEGATIVE_INFINITY,
        new BigDecimal("1E-2000000000"),
        new BigDecimal("-123456.7800"),
        "{a}",
        "",
        "x",
        Money.euros(Long.MIN_VALUE),
        Instant.MIN,
        Instant.EPOCH,
        LocalDate.MAX,
        Duration.ofSeconds(Long.MIN_VALUE),
        Text.of("nobody.here"),
        Language.FR
    };

    @AutoClose final LogLines quiet = new LogLines(Bundles.class);
    private final Random random = new Random(SEED);

    @Test
    void nothingButAPatternFaultEverComesOut() {
        var spoken = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var pattern = pattern();
            if (Said.fault(pattern).isEmpty()) {
                var text = Said.text().with("a", any(VALUES)).with("b", any(VALUES));
                assertThat(Said.in(language(), pattern, text)).as(pattern).isNotNull();
                spoken++;
            }
        }
        // Both roads must have been taken often, or the rounds prove nothing.
        assertThat(spoken).isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
    }

    private String pattern() {
        var pattern = new StringBuilder();
        for (var i = random.nextInt(8); i >= 0; i--) {
            pattern.append((String) any(PIECES));
        }
        return pattern.toString();
    }

    private Language language() {
        return (Language) any(Language.values());
    }

    private Object any(Object[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
