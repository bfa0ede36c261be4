package maxis.testing.conversation;

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

/** Belongs to the controller. */
final class WatchCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("watch");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.SHELLIA);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                Command.of("shellia status", Status.class, Status::tell).aliases("shellia.status"));
    }

    static final class Status {
        @Inject
        Status() {}

        Reply tell(CommandCall call) {
            return Reply.say(Text.value("All quiet"));
        }
    }
}
