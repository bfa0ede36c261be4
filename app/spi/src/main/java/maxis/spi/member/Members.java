package maxis.spi.member;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known of members, and the measures against them. Every call belongs to the caller's
 * transaction and sees what its actor may see: a member themself only, viewers, the team and the
 * program everybody. Nothing is cached, so that a ban holds from the next act on, however it was
 * written.
 *
 * <p>Measures are taken by the transaction's actor: the team against whoever stands below them, the
 * program against whoever is not of the team. They are written to the audit log.
 */
public interface Members {
    /** Who it is, if they were ever seen on the server. */
    Optional<Profile> find(Transaction transaction, MemberId member);

    /** Whether they may act. Nobody who is unknown is barred. */
    Standing standing(Transaction transaction, MemberId member);

    /** Warns; of any number of warnings at once each counts. */
    Warning warn(Transaction transaction, MemberId member, Grounds grounds);

    /**
     * Bars from the program for a time, at most {@link Banning#LONGEST}, or until it is lifted; a
     * ban that runs is replaced.
     */
    Banning ban(Transaction transaction, MemberId member, Grounds grounds, Optional<Duration> time);

    /** Ends a ban before its time. */
    Lifting unban(Transaction transaction, MemberId member, Origin origin);

    /** The language that they chose; nothing: the one of their Discord client. */
    Optional<Language> language(Transaction transaction, MemberId member);

    /** Whether they agreed; who was never asked did not. */
    boolean consents(Transaction transaction, MemberId member, Consent consent);

    /** Where nobody keeps members: all are strangers, welcome, and agreed to nothing. */
    static Members none() {
        return new NoMembers();
    }
}
