package maxis.spi.command;

import maxis.spi.storage.Actor;
import maxis.spi.text.Language;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One call of a command, parsed and allowed.
 *
 * @param key unique to the call and the same when Discord delivers it twice
 * @param rights what the member may do beyond their level
 * @param values what was given for the options, by name; absent ones are absent
 */
public record CommandCall(
        String key,
        MemberId member,
        Level level,
        Set<Right> rights,
        ChannelId channel,
        Language language,
        Map<String, Object> values) {
    public CommandCall {
        rights = Set.copyOf(rights);
        values = Map.copyOf(values);
    }

    /** Who acts in the transactions of this call. */
    public Actor actor() {
        return Actor.person(level, member);
    }

    /** Whether the member holds a right beyond their level. */
    public boolean holds(Right right) {
        return rights.contains(right);
    }

    /**
     * The value of an option, of the type that {@link Option.Kind#type} says: text, {@code Long},
     * {@code MemberId}, {@code Duration} and so on.
     */
    public <T> Optional<T> value(String option, Class<T> type) {
        return Optional.ofNullable(values.get(option)).map(type::cast);
    }

    /** The text of a required option. */
    public String text(String option) {
        return value(option, String.class)
                .orElseThrow(() -> new IllegalArgumentException("No option " + option));
    }
}
