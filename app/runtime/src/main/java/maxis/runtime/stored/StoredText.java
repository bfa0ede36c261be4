package maxis.runtime.stored;

import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.RoleId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text as it is stored: still a key with arguments, so that everybody reads it in their own
 * language. Arguments keep their types; what has no type here is kept as its own text.
 */
public record StoredText(String key, Map<String, Argument> arguments) {
    public StoredText {
        arguments = Map.copyOf(arguments);
    }

    public static StoredText of(Text text) {
        var arguments = new TreeMap<String, Argument>();
        text.arguments().forEach((name, value) -> arguments.put(name, Argument.of(value)));
        return new StoredText(text.key().name(), arguments);
    }

    public Text text() {
        var values = new TreeMap<String, Object>();
        arguments.forEach((name, argument) -> values.put(name, argument.value()));
        return new Text(new MessageKey(key), values);
    }

    /** The value of a placeholder. */
    public record Argument(String type, @Nullable String written, @Nullable StoredText nested) {
        static Argument of(Object value) {
            return switch (value) {
                case Text text -> new Argument("text", null, StoredText.of(text));
                case Integer number -> new Argument("int", number.toString(), null);
                case Long number -> new Argument("long", number.toString(), null);
                case BigDecimal number -> new Argument("decimal", number.toPlainString(), null);
                case Money money ->
                        new Argument("money", money.minor() + " " + money.currency(), null);
                case Duration span -> new Argument("duration", span.toString(), null);
                case Instant instant -> new Argument("instant", instant.toString(), null);
                case LocalDate date -> new Argument("date", date.toString(), null);
                case MemberId id -> new Argument("member", Long.toString(id.value()), null);
                case ChannelId id -> new Argument("channel", Long.toString(id.value()), null);
                case RoleId id -> new Argument("role", Long.toString(id.value()), null);
                case GuildId id -> new Argument("guild", Long.toString(id.value()), null);
                default -> new Argument("string", value.toString(), null);
            };
        }

        Object value() {
            if (nested != null) {
                return nested.text();
            }
            var text = written == null ? "" : written;
            return switch (type) {
                case "int" -> Integer.valueOf(text);
                case "long" -> Long.valueOf(text);
                case "decimal" -> new BigDecimal(text);
                case "money" -> money(text);
                case "duration" -> Duration.parse(text);
                case "instant" -> Instant.parse(text);
                case "date" -> LocalDate.parse(text);
                case "member" -> new MemberId(Long.parseLong(text));
                case "channel" -> new ChannelId(Long.parseLong(text));
                case "role" -> new RoleId(Long.parseLong(text));
                case "guild" -> new GuildId(Long.parseLong(text));
                default -> text;
            };
        }

        private static Money money(String written) {
            int space = written.indexOf(' ');
            return new Money(
                    Long.parseLong(written.substring(0, space)),
                    Currency.getInstance(written.substring(space + 1)));
        }
    }
}
