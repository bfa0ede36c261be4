package maxis.testing.personal;

import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.personal.EraseMemberJob;
import maxis.runtime.personal.ErasureReplay;
import maxis.spi.ProcessRole;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.testing.Setup;
import maxis.testing.TestDatabase;
import maxis.testing.cog.PlantedSchema;
import maxis.testing.ideas.IdeasCog;

import org.junit.jupiter.api.Test;

/** A process that does not load every cog erases nobody: it would leave what it does not know. */
final class OtherRoleTest {
    @Test
    void aProcessThatLacksACogLeavesErasuresToTheOthers() {
        var database = TestDatabase.fresh();
        PlantedSchema.apply(database, "ideas");
        var setup = Setup.of(new PlatformCog(), new IdeasCog()).on(database);
        try (var maxis = setup.inRoles(ProcessRole.SHELLIA).start()) {
            var now = maxis.clock().instant();

            var completion =
                    maxis.instance(EraseMemberJob.class)
                            .run(
                                    new EraseMemberJob.Order(JEAN.id(), now),
                                    new Attempt("erase", 0, now, now));

            assertThat(completion).isInstanceOf(Completion.Again.class);
            assertThat(maxis.instance(ErasureReplay.class).replayErasures()).isZero();
        }
    }
}
