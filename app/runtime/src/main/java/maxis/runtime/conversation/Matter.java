package maxis.runtime.conversation;

import maxis.spi.command.Where;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.Right;

import java.util.Optional;

/** What somebody wants. */
sealed interface Matter {
    /** A cog answers, if they may. */
    record Deed(String name, Terms terms, Act act) implements Matter {}

    /** The program itself says no. */
    record Refused(String name, Text text) implements Matter {}

    /** They only talk, or somebody else answers. */
    record None() implements Matter {}

    /** Who may, and where. */
    record Terms(
            Where place,
            boolean isOpenToBarred,
            Level level,
            Optional<Right> right,
            boolean isPrivate) {}

    /** Lets the cog answer. */
    @FunctionalInterface
    interface Act {
        Reply answer(Caller caller);
    }
}
