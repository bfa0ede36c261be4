package maxis.runtime.setting;

import maxis.spi.text.Text;
import maxis.spi.value.Money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money, as people type them in French or English: {@code 9.99 EUR}, {@code 9,99 €}. */
final class Amounts {
    private static final Pattern FORM =
            Pattern.compile(
                    "(-?\\d{1,15}(?:[.,]\\d{1,3})?)[\\s\\u00a0\\u202f]*([A-Za-z]{3}|[€$£])");

    private Amounts() {}

    static Kind kind(Range range) {
        return new Kind("amount", text -> read(text, range), value -> write((Money) value));
    }

    static String write(Money money) {
        var currency = money.currency();
        return BigDecimal.valueOf(money.minor(), currency.getDefaultFractionDigits())
                        .toPlainString()
                + " "
                + currency.getCurrencyCode();
    }

    private static Reading read(String text, Range range) {
        return parse(text.strip())
                .map(money ->
                        range.judge(
                                money, money.minor(), bound -> new Money(bound, money.currency())))
                .orElseGet(() ->
                        Reading.refused(
                                Text.of("platform.input.amount")
                                        .with("value", text)
                                        .with("example", "9.99 EUR")));
    }

    private static Optional<Money> parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return currency(parts.group(2).toUpperCase(Locale.ROOT))
                .flatMap(currency -> exact(parts.group(1).replace(',', '.'), currency));
    }

    private static Optional<Money> exact(String number, Currency currency) {
        var minor = new BigDecimal(number).movePointRight(currency.getDefaultFractionDigits());
        return minor.stripTrailingZeros().scale() <= 0
                ? Optional.of(new Money(minor.longValueExact(), currency))
                : Optional.empty();
    }

    private static Optional<Currency> currency(String code) {
        return switch (code) {
            case "€" -> Optional.of(Money.EUR);
            case "$" -> Optional.of(Currency.getInstance("USD"));
            case "£" -> Optional.of(Currency.getInstance("GBP"));
            default ->
                    Currency.getAvailableCurrencies().stream()
                            .filter(known -> known.getCurrencyCode().equals(code))
                            .filter(known -> known.getDefaultFractionDigits() >= 0)
                            .findFirst();
        };
    }
}
