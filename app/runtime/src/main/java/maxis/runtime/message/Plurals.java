package maxis.runtime.message;

import maxis.spi.text.Language;

import java.math.BigDecimal;
import java.util.List;

/**
 * The cardinal rules of the Unicode CLDR. French has a third category for whole millions ("un
 * million de membres"); where it matters, {@code =1000000} says it.
 */
final class Plurals {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Plurals() {}

    /** The case for a number. */
    static List<Part> choose(Cases cases, BigDecimal number, Language language) {
        var exact = "=" + number.stripTrailingZeros().toPlainString();
        var category = isOne(number, language) ? Keywords.ONE : Keywords.OTHER;
        return cases.of(cases.have(exact) ? exact : category);
    }

    private static boolean isOne(BigDecimal number, Language language) {
        return switch (language) {
            case FR -> number.abs().compareTo(TWO) < 0;
            // "1.0 places": digits behind the point make it plural, even when they are zeros.
            case EN -> number.scale() <= 0 && number.abs().compareTo(BigDecimal.ONE) == 0;
        };
    }
}
