package maxis.cog.community.setup;

import maxis.spi.CogBinder;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.value.Level;

import java.time.Duration;

/** Declares {@code /setup}. */
public final class Setup {
    private static final Duration TO_DECIDE = Duration.ofDays(1);

    private Setup() {}

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.bind(SetupCards.class, SetupRun.class, Missing.class)
                .contribute(
                        Command.of("setup", SetupCommand.class, SetupCommand::setup)
                                .options(Option.word("what"), Option.rest("value"))
                                .level(Level.ADMIN)
                                .privately(),
                        GestureDeclaration.of(TakeStep.class, TakeStepButton.class)
                                .level(Level.ADMIN)
                                .lifetime(TO_DECIDE),
                        GestureDeclaration.of(PickItem.class, PickItemMenu.class)
                                .level(Level.ADMIN)
                                .lifetime(TO_DECIDE),
                        GestureDeclaration.of(SettleItem.class, SettleItemMenu.class)
                                .level(Level.ADMIN)
                                .lifetime(TO_DECIDE));
    }
}
