package maxis.testing.contract;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;

import java.time.Duration;
import java.util.Set;

/** Has something to press, for suites about what pressing means. */
public final class PanelCog implements Cog {
    /** How long a {@link Press} can be made after it was shown. */
    public static final Duration LIFETIME = Duration.ofHours(8);

    @Override
    public CogId id() {
        return new CogId("panel");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                GestureDeclaration.of(Press.class, PressButton.class).lifetime(LIFETIME),
                GestureDeclaration.of(Pull.class, PullLever.class));
    }

    /** Something with a content of its own. */
    @StoredAs("panel.press")
    public record Press(String what) implements Gesture {}

    /** Something that is shown for as long as is usual. */
    @StoredAs("panel.pull")
    public record Pull(long lever) implements Gesture {}

    static final class PressButton implements GestureHandler<Press> {
        @Inject
        PressButton() {}

        @Override
        public Reply answer(Press gesture, GestureCall call) {
            return Reply.nothing();
        }
    }

    static final class PullLever implements GestureHandler<Pull> {
        @Inject
        PullLever() {}

        @Override
        public Reply answer(Pull gesture, GestureCall call) {
            return Reply.nothing();
        }
    }
}
