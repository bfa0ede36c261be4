package maxis.runtime.message;

import maxis.spi.text.Language;
import maxis.spi.value.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes numbers and money. The JDK's own formats would do it too, but their data takes longer to
 * load than everything else that a first answer needs, and changes with the JDK.
 */
final class Numerals {
    private static final String NO_BREAK = "\u00a0";
    private static final String NARROW_NO_BREAK = "\u202f";

    /** More digits than this are no number for people, and may be too many for the memory. */
    private static final int MOST_DIGITS = 40;

    /** A binary fraction is shown rounded; who needs it exact has a BigDecimal. */
    private static final int FRACTION_OF_DOUBLE = 3;

    private Numerals() {}

    /** The number as it is shown; nothing for what is no number, or none for people. */
    static Optional<BigDecimal> exact(Object value) {
        return switch (value) {
            case Long n -> Optional.of(BigDecimal.valueOf(n));
            case Integer n -> Optional.of(BigDecimal.valueOf(n));
            case Short n -> Optional.of(BigDecimal.valueOf(n));
            case Byte n -> Optional.of(BigDecimal.valueOf(n));
            case AtomicInteger n -> Optional.of(BigDecimal.valueOf(n.get()));
            case AtomicLong n -> Optional.of(BigDecimal.valueOf(n.get()));
            case BigInteger n -> Optional.of(new BigDecimal(n)).filter(Numerals::isReadable);
            case BigDecimal n -> Optional.of(n).filter(Numerals::isReadable);
            case Double n when Double.isFinite(n) -> rounded(BigDecimal.valueOf(n));
            case Float n when Float.isFinite(n) -> rounded(new BigDecimal(Float.toString(n)));
            default -> Optional.empty();
        };
    }

    static String written(BigDecimal number, Language language) {
        var plain = number.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var out = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(language == Language.FR ? NARROW_NO_BREAK : ",");
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(language == Language.FR ? ',' : '.')
                    .append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    static String written(Money money, Language language) {
        var digits = Math.max(money.currency().getDefaultFractionDigits(), 0);
        var amount = BigDecimal.valueOf(money.minor(), digits);
        var symbol = symbol(money.currency().getCurrencyCode());
        return switch (language) {
            case FR -> written(amount, language) + NO_BREAK + symbol;
            case EN ->
                    (money.isNegative() ? "-" : "")
                            + symbol
                            + (symbol.length() > 1 ? NO_BREAK : "")
                            + written(amount.abs(), language);
        };
    }

    private static String symbol(String code) {
        return switch (code) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            default -> code;
        };
    }

    private static Optional<BigDecimal> rounded(BigDecimal number) {
        if (!isReadable(number)) {
            return Optional.empty();
        }
        var scale = Math.min(number.scale(), FRACTION_OF_DOUBLE);
        return Optional.of(number.setScale(scale, RoundingMode.HALF_EVEN).stripTrailingZeros());
    }

    private static boolean isReadable(BigDecimal number) {
        var digitsBeforePoint = (long) number.precision() - number.scale();
        return digitsBeforePoint <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }
}
