package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.identity.login.Logins;
import maxis.runtime.identity.passkey.Challenges;
import maxis.runtime.identity.session.Sessions;
import maxis.runtime.identity.token.Tokens;
import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.storage.Transactions.Work;

import java.time.Duration;

/** Deletes, a page at a time, what has ended: sessions, unfinished sign-ins, old tokens. */
public final class ForgetSignInsJob implements JobHandler<ForgetSignInsJob.Order> {
    private static final int PAGE = 1_000;

    /** So long a member still sees in the list that a token has expired. */
    private static final Duration SHOWN = Duration.ofDays(30);

    private final As own;
    private final Sessions sessions;
    private final Logins logins;
    private final Challenges challenges;
    private final Tokens tokens;

    @Inject
    ForgetSignInsJob(
            Transactions transactions,
            Sessions sessions,
            Logins logins,
            Challenges challenges,
            Tokens tokens) {
        this.own = transactions.as(Actor.system("sign-in"));
        this.sessions = sessions;
        this.logins = logins;
        this.challenges = challenges;
        this.tokens = tokens;
    }

    /** What recurs. */
    @StoredAs("platform.forget-sign-ins")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        var limit = attempt.startedAt().minus(SHOWN);
        repeat(transaction -> sessions.forget(transaction, PAGE));
        repeat(transaction -> logins.forget(transaction, PAGE));
        repeat(transaction -> challenges.forget(transaction, PAGE));
        repeat(transaction -> tokens.forget(transaction, limit, PAGE));
        return Completion.done();
    }

    private void repeat(Work<Integer> page) {
        int forgotten;
        do {
            forgotten = own.run(page);
        } while (forgotten == PAGE);
    }
}
