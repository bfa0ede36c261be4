package maxis.runtime.identity.passkey;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;

import java.time.Instant;

/** Challenges in PostgreSQL. */
final class ChallengeStore {
    @Inject
    ChallengeStore() {}

    void insert(Transaction transaction, Challenge challenge, Instant end) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into web_challenges (digest, purpose, bound_to, expires_at)
                        values (decode(:digest, 'hex'), :purpose, :boundTo, :end)
                        """)
                .bind("digest", challenge.digest())
                .bind("purpose", challenge.purpose())
                .bind("boundTo", challenge.boundTo())
                .bind("end", end)
                .execute();
    }

    /** Uses one up; false if it was never given, not to this browser, or came before. */
    boolean take(Transaction transaction, Challenge challenge, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                delete from web_challenges
                                where digest = decode(:digest, 'hex') and purpose = :purpose and bound_to = :boundTo and expires_at > :now
                                """)
                        .bind("digest", challenge.digest())
                        .bind("purpose", challenge.purpose())
                        .bind("boundTo", challenge.boundTo())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    int forget(Transaction transaction, Instant now, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from web_challenges where digest in (
                            select digest from web_challenges where expires_at <= :now limit :most)
                        """)
                .bind("now", now)
                .bind("most", most)
                .execute();
    }

    /**
     * What is stored of a challenge.
     *
     * @param digest in hexadecimal digits
     * @param purpose making a passkey or showing one
     * @param boundTo the session or sign-in that it was given to
     */
    record Challenge(String digest, String purpose, String boundTo) {}
}
