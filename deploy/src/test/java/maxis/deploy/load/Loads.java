package maxis.deploy.load;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.event.EventHandler;
import maxis.spi.event.Events;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Transaction;

import java.time.InstantSource;

/** The three kinds of work: one write, a write on each of some pages, an event that is heard. */
final class Loads {
    private Loads() {}

    @StoredAs("load.next-batch")
    record NextBatch() implements Job {}

    @StoredAs("load.write")
    record Write(String key) implements Job {}

    @StoredAs("load.turn")
    record Turn(String key, int page) implements Job {}

    @StoredAs("load.tell")
    record Tell(String key) implements Job {}

    @StoredAs("load.told")
    record Told(String key) implements DomainEvent {}

    private static void write(Transaction transaction, String effect) {
        transaction.handle().execute("insert into load_effects (key) values (?)", effect);
    }

    /** Enqueues a batch with the row that says so, as long as the plan asks for more. */
    static final class NextBatchJob implements JobHandler<NextBatch> {
        private static final String NEXT =
                """
                insert into load_batches (number)
                select count(load_batches.number) + 1 from load_plan left join load_batches on true
                group by load_plan.batches having count(load_batches.number) < load_plan.batches
                returning number
                """;

        private final Jobs jobs;
        private final InstantSource clock;

        @Inject
        NextBatchJob(Jobs jobs, InstantSource clock) {
            this.jobs = jobs;
            this.clock = clock;
        }

        @Override
        public Completion run(NextBatch job, Attempt attempt) {
            return Completion.done(transaction ->
                    transaction
                            .handle()
                            .createQuery(NEXT)
                            .mapTo(Integer.class)
                            .findOne()
                            .ifPresent(number -> enqueue(transaction, number)));
        }

        private void enqueue(Transaction transaction, int number) {
            for (int each = 1; each <= LoadCog.BATCH; each++) {
                var key = number + "/" + each;
                jobs.enqueueOnce(transaction, new Write(key), key, clock.instant());
                jobs.enqueueOnce(transaction, new Turn(key, 1), key, clock.instant());
                jobs.enqueueOnce(transaction, new Tell(key), key, clock.instant());
            }
        }
    }

    static final class WriteJob implements JobHandler<Write> {
        @Inject
        WriteJob() {}

        @Override
        public Completion run(Write job, Attempt attempt) {
            return Completion.done(transaction -> write(transaction, "write/" + job.key()));
        }
    }

    static final class TurnJob implements JobHandler<Turn> {
        private final InstantSource clock;

        @Inject
        TurnJob(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Completion run(Turn job, Attempt attempt) {
            var effect = "page-" + job.page() + "/" + job.key();
            return job.page() == LoadCog.PAGES
                    ? Completion.done(transaction -> write(transaction, effect))
                    : Completion.again(
                            new Turn(job.key(), job.page() + 1),
                            clock.instant(),
                            transaction -> write(transaction, effect));
        }
    }

    static final class TellJob implements JobHandler<Tell> {
        private final Events events;

        @Inject
        TellJob(Events events) {
            this.events = events;
        }

        @Override
        public Completion run(Tell job, Attempt attempt) {
            return Completion.done(transaction -> {
                write(transaction, "tell/" + job.key());
                events.publish(transaction, new Told(job.key()));
            });
        }
    }

    static final class Hear implements EventHandler<Told> {
        @Inject
        Hear() {}

        @Override
        public void handle(Transaction transaction, Told event) {
            write(transaction, "hear/" + event.key());
        }
    }
}
