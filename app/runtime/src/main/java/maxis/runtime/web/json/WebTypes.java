package maxis.runtime.web.json;

import maxis.spi.CogId;
import maxis.spi.control.OrderId;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.Locale;
import java.util.function.Function;

/** How our own types look on the web. */
final class WebTypes {
    private final Function<Text, String> words;

    /**
     * @param words puts a text into words
     */
    WebTypes(Function<Text, String> words) {
        this.words = words;
    }

    SimpleModule module() {
        var module = new SimpleModule("web");
        written(module, Text.class, words);
        written(module, MessageKey.class, MessageKey::name);
        written(module, CogId.class, CogId::name);
        written(module, Right.class, Right::name);
        written(module, OrderId.class, OrderId::value);
        written(module, MemberId.class, MemberId::toString);
        written(module, ChannelId.class, ChannelId::toString);
        written(module, RoleId.class, RoleId::toString);
        written(module, GuildId.class, GuildId::toString);
        module.addSerializer(Money.class, new MoneyWriter());
        constants(module);
        return module;
    }

    /** Constants of any enum, as they are typed into settings: {@code very-busy}. */
    private static void constants(SimpleModule module) {
        written(
                module,
                Enum.class,
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <T> void written(SimpleModule module, Class<T> type, Function<T, String> text) {
        module.addSerializer(
                type,
                new StdSerializer<T>(type) {
                    @Override
                    public void serialize(
                            T value, JsonGenerator generator, SerializationContext context) {
                        generator.writeString(text.apply(value));
                    }
                });
    }

    private static final class MoneyWriter extends StdSerializer<Money> {
        MoneyWriter() {
            super(Money.class);
        }

        @Override
        public void serialize(Money value, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.writeNumberProperty("cents", value.minor());
            generator.writeStringProperty("currency", value.currency().getCurrencyCode());
            generator.writeEndObject();
        }
    }
}
