package maxis.runtime.setting;

import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.RoleId;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * With what a setting is typed on a page.
 *
 * @param isList whether several values stand there, one on each line
 * @param isOptional whether it may be left empty
 * @param choices what can be chosen, where it is one of some
 * @param least the least number, length, seconds or smallest units; of a list for each element
 */
public record SettingForm(
        Sort sort,
        boolean isList,
        boolean isOptional,
        List<String> choices,
        Optional<Long> least,
        Optional<Long> most) {
    private static final Map<Class<?>, Sort> SORTS =
            Map.ofEntries(
                    Map.entry(boolean.class, Sort.FLAG),
                    Map.entry(int.class, Sort.WHOLE),
                    Map.entry(Integer.class, Sort.WHOLE),
                    Map.entry(long.class, Sort.WHOLE),
                    Map.entry(Long.class, Sort.WHOLE),
                    Map.entry(String.class, Sort.TEXT),
                    Map.entry(Duration.class, Sort.DURATION),
                    Map.entry(Money.class, Sort.MONEY),
                    Map.entry(ZoneId.class, Sort.ZONE),
                    Map.entry(LocalTime.class, Sort.TIME),
                    Map.entry(ChannelId.class, Sort.CHANNEL),
                    Map.entry(RoleId.class, Sort.ROLE),
                    Map.entry(MemberId.class, Sort.MEMBER),
                    Map.entry(GuildId.class, Sort.SERVER));

    public SettingForm {
        choices = List.copyOf(choices);
    }

    /** What kind of value it is. */
    public enum Sort {
        TEXT,
        WHOLE,
        MONEY,
        DURATION,
        FLAG,
        CHOICE,
        ROLE,
        CHANNEL,
        MEMBER,
        SERVER,
        ZONE,
        TIME
    }

    static SettingForm of(RecordComponent component, Range range) {
        var type = component.getGenericType();
        var raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        var single = single(type);
        return new SettingForm(
                single.isEnum() ? Sort.CHOICE : SORTS.getOrDefault(single, Sort.TEXT),
                raw == List.class,
                raw == Optional.class,
                single.isEnum() ? Words.choices(single) : List.of(),
                range.least() == Long.MIN_VALUE ? Optional.empty() : Optional.of(range.least()),
                range.most() == Long.MAX_VALUE ? Optional.empty() : Optional.of(range.most()));
    }

    private static Class<?> single(Type type) {
        var inner =
                type instanceof ParameterizedType generic
                        ? generic.getActualTypeArguments()[0]
                        : type;
        return inner instanceof Class<?> known ? known : String.class;
    }
}
