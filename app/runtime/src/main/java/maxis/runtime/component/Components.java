package maxis.runtime.component;

import maxis.spi.component.GestureDeclaration;
import maxis.spi.reply.Gesture;
import maxis.spi.value.MemberId;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What buttons, menus and forms mean. Discord only sees a random id; the meaning is a row that
 * expires and that a restart does not touch.
 */
public interface Components {
    /**
     * Stores what components mean and gives each its id; not inside a transaction. With a member
     * nobody else may use them.
     */
    Map<Gesture, String> offer(Collection<? extends Gesture> gestures, Optional<MemberId> only);

    /** What a component means for the one who uses it. */
    Meaning meaning(String id, MemberId user);

    /** What was found. */
    sealed interface Meaning {
        record Known(GestureDeclaration<?> declaration, Gesture gesture) implements Meaning {}

        /** Its time is over, or it was never ours. */
        record Expired() implements Meaning {}

        record SomebodyElses() implements Meaning {}

        /** The cog that answers it is switched off. */
        record SwitchedOff() implements Meaning {}
    }
}
