package maxis.runtime.setting;

import maxis.runtime.setting.Reading.Read;
import maxis.runtime.setting.Reading.Refused;
import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.RoleId;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which types a setting may have. */
final class Kinds {
    private static final Map<Class<?>, Function<Range, Kind>> SINGLE =
            Map.ofEntries(
                    Map.entry(boolean.class, range -> Words.truth()),
                    Map.entry(int.class, Numbers::narrow),
                    Map.entry(Integer.class, Numbers::narrow),
                    Map.entry(long.class, Numbers::wide),
                    Map.entry(Long.class, Numbers::wide),
                    Map.entry(String.class, Words::text),
                    Map.entry(Duration.class, Spans::kind),
                    Map.entry(Money.class, Amounts::kind),
                    Map.entry(ZoneId.class, range -> Words.zone()),
                    Map.entry(LocalTime.class, range -> Words.time()),
                    Map.entry(
                            ChannelId.class,
                            range ->
                                    Numbers.id(
                                            "channel", "platform.input.channel", ChannelId::new)),
                    Map.entry(
                            RoleId.class,
                            range -> Numbers.id("role", "platform.input.role", RoleId::new)),
                    Map.entry(
                            MemberId.class,
                            range -> Numbers.id("member", "platform.input.member", MemberId::new)),
                    Map.entry(
                            GuildId.class,
                            range ->
                                    Numbers.id("server", "platform.setting.server", GuildId::new)));

    private Kinds() {}

    /** The kind of a type, if a setting may have it. */
    static Optional<Kind> of(Type type, Range range) {
        if (type instanceof ParameterizedType generic) {
            var inner = single(generic.getActualTypeArguments()[0], range);
            if (generic.getRawType() == Optional.class) {
                return inner.map(Kinds::optional);
            }
            return generic.getRawType() == List.class ? inner.map(Lists::of) : Optional.empty();
        }
        return single(type, range);
    }

    private static Optional<Kind> single(Type type, Range range) {
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return Optional.of(Words.choice(choice));
        }
        return type instanceof Class<?> known
                ? Optional.ofNullable(SINGLE.get(known)).map(kind -> kind.apply(range))
                : Optional.empty();
    }

    private static Kind optional(Kind inner) {
        return new Kind(
                "optional " + inner.words(),
                text ->
                        text.isBlank()
                                ? new Read(Optional.empty())
                                : switch (inner.read(text)) {
                                    case Read(var value) -> new Read(Optional.of(value));
                                    case Refused refused -> refused;
                                },
                value -> ((Optional<?>) value).map(inner::write).orElse(""));
    }
}
