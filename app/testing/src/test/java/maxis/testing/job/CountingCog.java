package maxis.testing.job;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.event.EventHandler;
import maxis.spi.event.Subscription;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.JobHandler;
import maxis.spi.job.RecurringJob;
import maxis.spi.job.Schedule;
import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** A cog that counts: each job and each event leaves one row in a table that the test made. */
final class CountingCog implements Cog {
    static final String TABLES =
            """
            create table counted (what text not null, times int not null default 1);
            select guard_table('counted');
            comment on table counted is 'One effect.';
            grant select, insert on counted to maxis_test_system, maxis_test_member;
            create policy system_counts on counted to maxis_test_system using (true) with check (true);
            create policy member_counts on counted to maxis_test_member using (true) with check (true);
            """;

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
        cog.bind(Mood.class)
                .contribute(
                        JobDeclaration.of(Count.class, CountJob.class),
                        JobDeclaration.of(CountDown.class, CountDownJob.class),
                        RecurringJob.of(
                                "hourly",
                                Schedule.every(Duration.ofHours(1)),
                                new Count("hour"),
                                CountJob.class),
                        Subscription.to(Counted.class, "write-down", WriteDown.class),
                        Subscription.to(Counted.class, "shout", Shout.class));
    }

    /** Whether the handlers fail, for a test to set. */
    static final class Mood {
        final AtomicBoolean isBad = new AtomicBoolean();
        final AtomicBoolean isAway = new AtomicBoolean();
        final List<Attempt> attempts = new ArrayList<>();

        @Inject
        Mood() {}

        void tryOnce(Attempt attempt) {
            attempts.add(attempt);
            if (isAway.get()) {
                throw Fault.remote("The abacus is away", null);
            }
            if (isBad.get()) {
                throw new IllegalStateException("in a bad mood");
            }
        }
    }

    @StoredAs("counting.count")
    record Count(String what) implements Job {}

    @StoredAs("counting.count-down")
    record CountDown(int left) implements Job {}

    @StoredAs("counting.counted")
    record Counted(String what) implements DomainEvent {}

    static void write(Transaction transaction, String what) {
        transaction.handle().execute("insert into counted (what) values (?)", what);
    }

    static final class CountJob implements JobHandler<Count> {
        private final Mood mood;

        @Inject
        CountJob(Mood mood) {
            this.mood = mood;
        }

        @Override
        public Completion run(Count job, Attempt attempt) {
            mood.tryOnce(attempt);
            return Completion.done(transaction -> write(transaction, job.what()));
        }
    }

    static final class CountDownJob implements JobHandler<CountDown> {
        private final Mood mood;
        private final InstantSource clock;

        @Inject
        CountDownJob(Mood mood, InstantSource clock) {
            this.mood = mood;
            this.clock = clock;
        }

        @Override
        public Completion run(CountDown job, Attempt attempt) {
            mood.tryOnce(attempt);
            var page = "page " + job.left();
            return job.left() == 1
                    ? Completion.done(transaction -> write(transaction, page))
                    : Completion.again(
                            new CountDown(job.left() - 1),
                            clock.instant(),
                            transaction -> write(transaction, page));
        }
    }

    static final class WriteDown implements EventHandler<Counted> {
        @Inject
        WriteDown() {}

        @Override
        public void handle(Transaction transaction, Counted event) {
            write(transaction, "written " + event.what());
        }
    }

    static final class Shout implements EventHandler<Counted> {
        private final Mood mood;

        @Inject
        Shout(Mood mood) {
            this.mood = mood;
        }

        @Override
        public void handle(Transaction transaction, Counted event) {
            write(transaction, "shouted " + event.what());
            if (mood.isBad.get()) {
                throw new IllegalStateException("hoarse");
            }
        }
    }
}
