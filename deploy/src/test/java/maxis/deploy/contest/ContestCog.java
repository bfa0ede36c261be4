package maxis.deploy.contest;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.command.Command;
import maxis.spi.component.GestureDeclaration;

import java.util.Set;

/** Answers for everybody to see; what is read of the caller the platform reads. */
public final class ContestCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("contest");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                Command.of("table", Table.class, Table::show),
                Command.of("challenge", Challenge.class, Challenge::open),
                GestureDeclaration.of(Challenge.TakeBack.class, Challenge.class));
    }
}
