package maxis.runtime.command;

import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.command.Command;

import java.util.Locale;

/** A command, the cog that declares it, and the bot that answers it. */
public record KnownCommand(CogId cog, Command command, ProcessRole bot) {
    /** As it is typed after the mark: {@code ticket_create}. */
    public String typed() {
        return command.name().replace(' ', '_');
    }

    /** What the names of its messages begin with. */
    String messages() {
        return command.messages(cog);
    }

    /** However a name is typed: case, and what stands between its words, make no difference. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ ._-]", "_");
    }
}
