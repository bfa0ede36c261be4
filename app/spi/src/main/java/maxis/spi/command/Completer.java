package maxis.spi.command;

import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.util.List;

/**
 * Offers values for an option of a slash command while somebody types it. Discord waits three
 * seconds and shows 25 offers; whoever types may still send something else. It is asked for every
 * letter: it answers from memory or with one quick statement, and shows nothing that the member may
 * not know.
 */
@FunctionalInterface
public interface Completer {
    List<Offer> offers(Typing typing);

    /**
     * Somebody types.
     *
     * @param typed what stands there so far
     */
    record Typing(String typed, MemberId member, Level level, Language language) {}

    /**
     * A value, and what is shown for it.
     *
     * @param value what comes with the call; Discord takes 100 characters
     */
    record Offer(String value, Text words) {}
}
