package maxis.spi.component;

import maxis.spi.storage.Actor;
import maxis.spi.text.Language;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One use of a component.
 *
 * @param key unique to the use and the same when Discord delivers it twice
 * @param rights what the member may do beyond their level
 * @param chosen the values chosen from a menu
 * @param fields what was typed into a form, by field name
 */
public record GestureCall(
        String key,
        MemberId member,
        Level level,
        Set<Right> rights,
        ChannelId channel,
        Language language,
        List<String> chosen,
        Map<String, String> fields) {
    public GestureCall {
        rights = Set.copyOf(rights);
        chosen = List.copyOf(chosen);
        fields = Map.copyOf(fields);
    }

    /** Whether the member holds a right beyond their level. */
    public boolean holds(Right right) {
        return rights.contains(right);
    }

    /** Who acts in the transactions of this call. */
    public Actor actor() {
        return Actor.person(level, member);
    }
}
