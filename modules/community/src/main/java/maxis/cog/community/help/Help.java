package maxis.cog.community.help;

import maxis.spi.CogBinder;
import maxis.spi.announcement.AnnouncementButton;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.text.Text;

/** Declares {@code /help}. */
public final class Help {
    private Help() {}

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.bind(HelpPages.class)
                .contribute(
                        Command.of("help", HelpCommand.class, HelpCommand::help)
                                .options(Option.rest("command"))
                                .aliases("aide")
                                .privately(),
                        GestureDeclaration.of(ShowHelp.class, ShowHelpButton.class),
                        new AnnouncementButton(
                                "help", Text.of("community.button.help"), HelpPress.class));
    }
}
