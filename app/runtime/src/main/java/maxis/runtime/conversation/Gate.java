package maxis.runtime.conversation;

import maxis.runtime.conversation.Matter.Terms;
import maxis.spi.command.Where;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import java.util.Optional;

/** Whether somebody may. */
final class Gate {
    private Gate() {}

    /** Why they may not. */
    static Optional<Text> refusal(Terms terms, Caller caller) {
        boolean isDirect = caller.speaker().isDirect();
        if (terms.place() == Where.SERVER && isDirect) {
            return Optional.of(Text.of("platform.refuse.server_only"));
        }
        if (terms.place() == Where.PRIVATE && !isDirect) {
            return Optional.of(Text.of("platform.refuse.private_only"));
        }
        if (caller.isBarred() && !terms.isOpenToBarred()) {
            return Optional.of(Text.of("platform.refuse.banned"));
        }
        return mayUse(terms, caller) ? Optional.empty() : Optional.of(reserved(terms.level()));
    }

    private static boolean mayUse(Terms terms, Caller caller) {
        return caller.level().includes(terms.level())
                || terms.right().filter(caller.rights()::contains).isPresent();
    }

    private static Text reserved(Level level) {
        return Text.of("platform.refuse.level").with("level", level);
    }
}
