package maxis.testing.job;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.cog.InstalledCogs;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class OtherRoleTest {
    @Test
    void aProcessKnowsTheSubscribersOfTheOtherRoleButDoesNotLoadThem() {
        var cogs = InstalledCogs.of(List.of(new CountingCog(), new Elsewhere()));

        var maxis = cogs.registry(EnumSet.of(ProcessRole.MAXIS), id -> true);

        assertThat(maxis.contributions())
                .extracting(one -> one.cog().name())
                .containsOnly("counting");
        assertThat(maxis.contributionsEverywhere())
                .extracting(one -> one.cog().name())
                .contains("counting", "elsewhere");
    }

    @Test
    void aCogThatIsSwitchedOffIsToldNothing() {
        var cogs = InstalledCogs.of(List.of(new CountingCog(), new Elsewhere()));

        var maxis =
                cogs.registry(EnumSet.allOf(ProcessRole.class), id -> id.name().equals("counting"));

        assertThat(maxis.contributionsEverywhere())
                .extracting(one -> one.cog().name())
                .containsOnly("counting");
        assertThat(maxis.switchedOff()).containsExactly(new CogId("elsewhere"));
    }

    /** A cog of the controller that wants to hear what is counted. */
    private static final class Elsewhere implements Cog {
        @Override
        public CogId id() {
            return new CogId("elsewhere");
        }

        @Override
        public Set<ProcessRole> roles() {
            return Set.of(ProcessRole.SHELLIA);
        }

        @Override
        public void bind(CogBinder cog) {
            cog.contribute(
                    maxis.spi.event.Subscription.to(
                            CountingCog.Counted.class, "listen", CountingCog.WriteDown.class));
        }
    }
}
