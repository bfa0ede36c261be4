package maxis.runtime.personal;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.Instant;

/**
 * Erases a member. The journal knows it before the database does: between the two a restore would
 * bring back what was promised to be gone.
 */
public final class EraseMemberJob implements JobHandler<EraseMemberJob.Order> {
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final PersonalParts parts;
    private final Erasures erasures;
    private final ErasureJournal journal;
    private final MemberHashes hashes;

    @Inject
    EraseMemberJob(
            PersonalParts parts, Erasures erasures, ErasureJournal journal, MemberHashes hashes) {
        this.parts = parts;
        this.erasures = erasures;
        this.journal = journal;
        this.hashes = hashes;
    }

    /** Who asked, and when. */
    @StoredAs("platform.erase-member")
    public record Order(MemberId member, Instant askedAt) implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        if (!parts.areComplete()) {
            return Completion.again(order, attempt.startedAt().plus(ELSEWHERE), transaction -> {});
        }
        var erasure = new Erasure(hashes.of(order.member()), order.askedAt());
        journal.add(erasure);
        return Completion.done(transaction -> erasures.erase(transaction, order.member(), erasure));
    }
}
