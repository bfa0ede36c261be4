package maxis.runtime.audit;

import maxis.runtime.audit.Chain.Verified;
import maxis.runtime.audit.SealedRow.Hash;
import maxis.spi.storage.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** What the verification reads, and the row that it leaves. */
final class AuditStore {
    List<SealedRow> sealedAfter(Transaction transaction, long position, int most) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select s.position, s.audit_id, s.previous, s.hash, l.id, l.at, l.audience, l.actor_id,
                            l.program, l.action, l.subject, l.changes::text as changes, l.origin
                        from audit_seals s left join audit_sealed l on l.id = s.audit_id
                        where s.position > :position order by s.position limit :most
                        """)
                .bind("position", position)
                .bind("most", most)
                .map((row, context) -> sealed(row))
                .list();
    }

    /** The heads that earlier verifications saw. */
    void remembered(Transaction transaction, BiConsumer<Long, Hash> each) {
        transaction
                .handle()
                .createQuery(
                        """
                        select position, min(hash) as hash from audit_verifications
                        where hash is not null group by position
                        """)
                .map((row, context) -> {
                    each.accept(row.getLong("position"), Hash.of(row.getBytes("hash")));
                    return true;
                })
                .list();
    }

    /** Rows among the sealed ones that have no seal. */
    List<Long> neverSealed(Transaction transaction, int most) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select l.id from audit_sealed l
                        where not exists (select from audit_seals s where s.audit_id = l.id)
                        order by l.id limit :most
                        """)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    void insert(Transaction transaction, Verified verified, String findings, Instant now) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into audit_verifications (checked_at, position, hash, problems, findings)
                        values (:now, :position, :hash, :problems, cast(:findings as jsonb))
                        """)
                .bind("now", now)
                .bind("position", verified.position())
                .bind("hash", verified.head().bytes())
                .bind("problems", verified.problems())
                .bind("findings", findings)
                .execute();
    }

    private static SealedRow sealed(ResultSet row) throws SQLException {
        return new SealedRow(
                row.getLong("position"),
                row.getLong("audit_id"),
                Hash.of(row.getBytes("previous")),
                Hash.of(row.getBytes("hash")),
                row.getString("id") == null ? List.of() : content(row));
    }

    private static List<@Nullable String> content(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return Arrays.asList(
                row.getString("id"),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                row.getString("audience"),
                row.getString("actor_id"),
                row.getString("program"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("changes"),
                row.getString("origin"));
    }
}
