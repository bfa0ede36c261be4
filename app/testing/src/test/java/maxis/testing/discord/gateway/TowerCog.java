package maxis.testing.discord.gateway;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.command.Command;
import maxis.spi.command.CommandCall;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

import java.util.Set;

/** A command of the other bot. */
final class TowerCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("tower");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.SHELLIA);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(Command.of("tower", Bell.class, Bell::ring));
    }

    static final class Bell {
        @Inject
        Bell() {}

        Reply ring(CommandCall call) {
            return Reply.say(Text.of("tower.rings"));
        }
    }
}
