package maxis.spi.component;

import maxis.spi.storage.Actor;
import maxis.spi.text.Language;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Map;

/**
 * One use of a component.
 *
 * @param key unique to the use and the same when Discord delivers it twice
 * @param chosen the values chosen from a menu
 * @param fields what was typed into a form, by field name
 */
public record GestureCall(
        String key,
        MemberId member,
        Level level,
        ChannelId channel,
        Language language,
        List<String> chosen,
        Map<String, String> fields) {
    public GestureCall {
        chosen = List.copyOf(chosen);
        fields = Map.copyOf(fields);
    }

    /** Who acts in the transactions of this call. */
    public Actor actor() {
        return Actor.person(level, member);
    }
}
