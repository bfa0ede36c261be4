package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements on {@code user_violations}. */
final class ViolationStore {
    @Inject
    ViolationStore() {}

    List<Violation> newest(Transaction transaction, MemberId member, int most) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select violation_type, description, action_taken, timestamp from user_violations
                        where user_id = :member order by timestamp desc limit :most
                        """)
                .bind("member", member.value())
                .bind("most", most)
                .map((row, context) ->
                        new Violation(
                                row.getString("violation_type"),
                                Optional.ofNullable(row.getString("description")).orElse(""),
                                row.getString("action_taken"),
                                row.getTimestamp("timestamp").toInstant()))
                .list();
    }

    BigDecimal bansBetween(Transaction transaction, Instant from, Instant to) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select count(*) from user_violations
                        where violation_type = 'ban' and action_taken <> 'lifted'
                            and timestamp >= :from and timestamp < :to
                        """)
                .bind("from", from)
                .bind("to", to)
                .mapTo(BigDecimal.class)
                .one();
    }

    int forget(Transaction transaction, Instant before, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from user_violations where ctid = any (array(
                            select ctid from user_violations where timestamp < :before limit :most))
                        """)
                .bind("before", before)
                .bind("most", most)
                .execute();
    }

    void delete(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createUpdate("delete from user_violations where user_id = :member")
                .bind("member", member.value())
                .execute();
    }
}
