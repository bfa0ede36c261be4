package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

import java.time.InstantSource;

/** Deletes keys of what was sent long ago, in pages. */
public final class ForgetSentKeysJob implements JobHandler<ForgetSentKeysJob.Order> {
    private static final int PAGE = 1_000;

    private final As own;
    private final InstantSource clock;

    @Inject
    ForgetSentKeysJob(Transactions transactions, InstantSource clock) {
        this.own = transactions.as(Actor.system("discord"));
        this.clock = clock;
    }

    /** What recurs. */
    @StoredAs("platform.forget-sent-keys")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        int page;
        do {
            page =
                    own.run(transaction ->
                            transaction
                                    .handle()
                                    .createUpdate(
                                            """
                                            delete from sent_keys where (kind, key) in (
                                                select kind, key from sent_keys where keep_until < :now limit :page)
                                            """)
                                    .bind("now", clock.instant())
                                    .bind("page", PAGE)
                                    .execute());
        } while (page == PAGE);
        return Completion.done();
    }
}
