package maxis.runtime.stored;

import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * Writes the records of jobs, events and gestures and reads them back. Ids are plain numbers, times
 * are ISO text. What an older program wrote stays readable: a component that is new must be
 * optional, one that is gone is skipped.
 */
public final class RecordJson {
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .addModule(ids())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    private static SimpleModule ids() {
        var module = new SimpleModule("ids");
        List.of(
                        new Id<>(MemberId.class, MemberId::value, MemberId::new),
                        new Id<>(ChannelId.class, ChannelId::value, ChannelId::new),
                        new Id<>(RoleId.class, RoleId::value, RoleId::new),
                        new Id<>(GuildId.class, GuildId::value, GuildId::new))
                .forEach(id -> id.register(module));
        return module;
    }

    private record Id<T>(Class<T> type, ToLongFunction<T> number, LongFunction<T> id) {
        void register(SimpleModule module) {
            module.addSerializer(
                    type,
                    new StdSerializer<T>(type) {
                        @Override
                        public void serialize(
                                T value, JsonGenerator generator, SerializationContext context) {
                            generator.writeNumber(number.applyAsLong(value));
                        }
                    });
            module.addDeserializer(
                    type,
                    new StdDeserializer<T>(type) {
                        @Override
                        public T deserialize(JsonParser parser, DeserializationContext context) {
                            return id.apply(parser.getLongValue());
                        }
                    });
        }
    }
}
