package maxis.testing.cog.broken;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Contribution;
import maxis.spi.ProcessRole;

import java.util.Set;
import java.util.function.Consumer;

/** Declares what a test wants it to. */
public record BrokenCog(Set<ProcessRole> roles, Consumer<CogBinder> declarations) implements Cog {
    public static BrokenCog declaring(Consumer<CogBinder> declarations) {
        return new BrokenCog(Set.of(ProcessRole.MAXIS), declarations);
    }

    public static BrokenCog contributing(Contribution... contributions) {
        return declaring(cog -> cog.contribute(contributions));
    }

    @Override
    public CogId id() {
        return new CogId("broken");
    }

    @Override
    public void bind(CogBinder cog) {
        declarations.accept(cog);
    }
}
