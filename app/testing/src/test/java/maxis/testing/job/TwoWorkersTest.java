package maxis.testing.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;

import jakarta.inject.Inject;

import maxis.runtime.job.JobWorker;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.JobHandler;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.testing.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class TwoWorkersTest {
    private static final int JOBS = 400;

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        database.asOwner().useHandle(owner -> owner.execute(CountingCog.TABLES));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoProcessesOnOneDatabaseDoEachJobOnce() throws InterruptedException {
        var done = new CountDownLatch(JOBS);
        var first = process(done);
        var second = process(done);
        first.getInstance(JobWorker.class).start();
        second.getInstance(JobWorker.class).start();

        var jobs = first.getInstance(Jobs.class);
        for (int i = 0; i < JOBS; i++) {
            var job = new Once("job " + i);
            first.getInstance(Transactions.class)
                    .as(Actor.system("test"))
                    .execute(transaction -> jobs.enqueue(transaction, job));
        }

        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        first.getInstance(JobWorker.class).stop();
        second.getInstance(JobWorker.class).stop();
        assertThat(rows("select what from counted")).hasSize(JOBS).doesNotHaveDuplicates();
        assertThat(rows("select task_name from scheduled_tasks")).isEmpty();
        assertThat(first.getInstance(Runs.class).number).isPositive();
        assertThat(second.getInstance(Runs.class).number).isPositive();
    }

    @Test
    void aWorkerWhoseJobWasTakenOverLeavesNoEffect() throws InterruptedException {
        var done = new CountDownLatch(1);
        var process = process(done);
        process.getInstance(Runs.class).isTakenOver = true;
        var jobs = process.getInstance(Jobs.class);
        process.getInstance(Transactions.class)
                .as(Actor.system("test"))
                .execute(transaction -> jobs.enqueue(transaction, new Once("late")));

        process.getInstance(JobWorker.class).start();
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        process.getInstance(JobWorker.class).stop();

        assertThat(rows("select what from counted")).isEmpty();
        assertThat(rows("select picked_by from scheduled_tasks"))
                .containsExactly("another process");
    }

    private List<String> rows(String query) {
        return database.asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }

    private Injector process(CountDownLatch done) {
        return RealProcess.with(
                database.storage(),
                new OnceCog(database, done),
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(TestDatabase.class).toInstance(database);
                        bind(CountDownLatch.class).toInstance(done);
                    }
                });
    }

    private record OnceCog(TestDatabase database, CountDownLatch done) implements Cog {
        @Override
        public CogId id() {
            return new CogId("counting");
        }

        @Override
        public Set<ProcessRole> roles() {
            return Set.of(ProcessRole.MAXIS);
        }

        @Override
        public void bind(CogBinder cog) {
            cog.bind(Runs.class).contribute(JobDeclaration.of(Once.class, OnceJob.class));
        }
    }

    @StoredAs("counting.once")
    record Once(String what) implements Job {}

    /** What one process did. */
    static final class Runs {
        volatile boolean isTakenOver;
        volatile int number;

        @Inject
        Runs() {}
    }

    static final class OnceJob implements JobHandler<Once> {
        private final Runs runs;
        private final TestDatabase database;
        private final CountDownLatch done;

        @Inject
        OnceJob(Runs runs, TestDatabase database, CountDownLatch done) {
            this.runs = runs;
            this.database = database;
            this.done = done;
        }

        @Override
        public Completion run(Once job, Attempt attempt) {
            if (runs.isTakenOver) {
                database.asOwner()
                        .useHandle(owner ->
                                owner.execute(
                                        "update scheduled_tasks set picked_by = 'another process', version = version + 1"));
            }
            synchronized (runs) {
                runs.number = runs.number + 1;
            }
            done.countDown();
            return Completion.done(transaction -> CountingCog.write(transaction, job.what()));
        }
    }
}
