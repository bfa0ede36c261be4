package maxis.runtime.web.json;

import maxis.spi.CogId;
import maxis.spi.control.OrderId;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads single values. A text is never taken for a number, nor a number for a text. */
final class Leaves {
    private static final Map<Class<?>, Function<String, Object>> TEXTS =
            Map.ofEntries(
                    Map.entry(String.class, text -> text),
                    Map.entry(Instant.class, Instant::parse),
                    Map.entry(LocalDate.class, LocalDate::parse),
                    Map.entry(LocalTime.class, LocalTime::parse),
                    Map.entry(Duration.class, Duration::parse),
                    Map.entry(ZoneId.class, ZoneId::of),
                    Map.entry(MemberId.class, text -> new MemberId(id(text))),
                    Map.entry(ChannelId.class, text -> new ChannelId(id(text))),
                    Map.entry(RoleId.class, text -> new RoleId(id(text))),
                    Map.entry(GuildId.class, text -> new GuildId(id(text))),
                    Map.entry(OrderId.class, OrderId::new),
                    Map.entry(CogId.class, CogId::new),
                    Map.entry(Right.class, Right::new));

    private final JsonMapper mapper;

    Leaves(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Whether a record stands for an object of its own. */
    static boolean isNested(Class<?> type) {
        return type.isRecord() && type != Money.class && !TEXTS.containsKey(type);
    }

    /** The value, if it is one of this type. */
    Optional<Object> read(JsonNode node, Class<?> type) {
        if (type == Object.class) {
            return Optional.of(mapper.treeToValue(node, Object.class));
        }
        if (type == boolean.class || type == Boolean.class) {
            return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
        }
        if (type == Money.class) {
            return money(node);
        }
        if (node.isNumber()) {
            return number(node.decimalValue(), type);
        }
        return node.isString() ? text(node.stringValue(), type) : Optional.empty();
    }

    /** What should have stood there. */
    static Text expectation(Class<?> type) {
        if (type.isEnum()) {
            var names =
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> written((Enum<?>) constant))
                            .toList();
            return Text.of("platform.field.choice").with("choices", String.join(", ", names));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Text.of("platform.field.truth");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return Text.of("platform.field.number");
        }
        return Text.of(type == String.class ? "platform.field.text" : "platform.field.value");
    }

    private static Optional<Object> number(BigDecimal number, Class<?> type) {
        try {
            if (type == int.class || type == Integer.class) {
                return Optional.of(number.intValueExact());
            }
            if (type == long.class || type == Long.class) {
                return Optional.of(number.longValueExact());
            }
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
        if (type == double.class || type == Double.class) {
            return Optional.of(number.doubleValue());
        }
        return type == BigDecimal.class ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Object> text(String text, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(it -> written((Enum<?>) it).equals(text))
                    .map(Object.class::cast)
                    .findFirst();
        }
        var reader = TEXTS.get(type);
        if (reader == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Object> money(JsonNode node) {
        var cents = node.get("cents");
        var currency = node.get("currency");
        if (cents == null || !cents.canConvertToExactIntegral() || node.size() != 2) {
            return Optional.empty();
        }
        if (currency == null || !currency.isString() || !cents.canConvertToLong()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Money(cents.longValue(), Currency.getInstance(currency.stringValue())));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** As {@link WebTypes} writes it. */
    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long id(String text) {
        return Long.parseUnsignedLong(text);
    }
}
