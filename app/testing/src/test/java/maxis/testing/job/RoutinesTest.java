package maxis.testing.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import maxis.runtime.job.Routines;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.job.Routine;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

final class RoutinesTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofDays(1);

    @Test
    void aRoutineComesAgainAlthoughItFails() throws Exception {
        try (var platform = TestPlatform.with(new TickingCog(SHORT))) {
            var routines = platform.instance(Routines.class);
            routines.start();

            assertThat(platform.instance(Tick.class).runs.tryAcquire(3, 20, TimeUnit.SECONDS))
                    .isTrue();
            routines.stop();
        }
    }

    @Test
    void aRoutineRunsOnceMoreAtTheEndAndNeverAgain() {
        try (var platform = TestPlatform.with(new TickingCog(LONG))) {
            var routines = platform.instance(Routines.class);
            routines.start();
            routines.stop();

            assertThat(platform.instance(Tick.class).runs.availablePermits()).isOne();
        }
    }

    private record TickingCog(Duration pause) implements Cog {
        @Override
        public CogId id() {
            return new CogId("ticking");
        }

        @Override
        public Set<ProcessRole> roles() {
            return Set.of(ProcessRole.MAXIS);
        }

        @Override
        public void bind(CogBinder cog) {
            cog.contribute(new Routine("tick", pause, Tick.class));
        }
    }

    static final class Tick implements Runnable {
        final Semaphore runs = new Semaphore(0);

        @Inject
        Tick() {}

        @Override
        public void run() {
            runs.release();
            throw new IllegalStateException("planted");
        }
    }
}
