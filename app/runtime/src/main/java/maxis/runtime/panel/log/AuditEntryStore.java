package maxis.runtime.panel.log;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code audit_log}, the newest first. */
public final class AuditEntryStore {
    /** Ids grow with time but for the clocks of several processes: a minute is room for those. */
    private static final String FROM =
            """
            l.at >= :from and l.id >= coalesce((select f.id from audit_log f
                where f.at >= cast(:from as timestamptz) - interval '1 minute' order by f.at, f.id limit 1), 9223372036854775807)\
            """;

    private static final String TO =
            """
            l.at < :to and l.id <= coalesce((select t.id from audit_log t
                where t.at < cast(:to as timestamptz) + interval '1 minute'
                order by t.at desc, t.id desc limit 1), 0)\
            """;

    private final RecordJson records;

    @Inject
    AuditEntryStore(RecordJson records) {
        this.records = records;
    }

    /**
     * One act.
     *
     * @param position its place in the sealed chain; none while it waits for its seal
     */
    public record Act(
            long id,
            Instant at,
            String audience,
            Optional<MemberId> actor,
            Optional<String> program,
            String action,
            String subject,
            List<Difference> changes,
            String origin,
            Optional<Long> position) {}

    /** A value before and after. */
    public record Difference(String name, String before, String after) {}

    /**
     * Which ones.
     *
     * @param action its code, or how the code begins with a dot at the end: {@code member.}
     */
    record Wanted(
            Optional<String> actor,
            Optional<String> action,
            Optional<String> subject,
            Optional<Instant> from,
            Optional<Instant> to) {
        static Wanted about(String subject) {
            return new Wanted(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(subject),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    List<Act> newest(Transaction transaction, Wanted wanted, Optional<Long> before, int most) {
        var filter = filter(wanted, before);
        return transaction
                .handle()
                .createQuery(
                        """
                        select l.id, l.at, l.audience, l.actor_id, l.program, l.action, l.subject,
                            l.changes::text as changes, l.origin, s.position
                        from audit_log l left join audit_seals s on s.audit_id = l.id
                        where <conditions> order by l.id desc limit :most
                        """)
                .define("conditions", filter.sql())
                .bindMap(filter.values())
                .bind("most", most)
                .map((row, context) -> act(row))
                .list();
    }

    /** The newest that were done to somebody. */
    public List<Act> about(Transaction transaction, MemberId member, int most) {
        return newest(transaction, Wanted.about("member:" + member), Optional.empty(), most);
    }

    private static Filter filter(Wanted wanted, Optional<Long> before) {
        var group = wanted.action().filter(code -> code.endsWith("."));
        return new Filter()
                .and("l.id < :before", "before", before)
                .and("l.actor_id = :actor", "actor", wanted.actor().flatMap(AuditEntryStore::id))
                .and(
                        "l.program = :program",
                        "program",
                        wanted.actor().filter(who -> id(who).isEmpty()))
                .and(
                        "l.action = :action",
                        "action",
                        wanted.action().filter(code -> group.isEmpty()))
                .and("l.action >= :group", "group", group)
                // The slash follows the dot: what begins with the code lies between.
                .and("l.action < :beyond", "beyond", group.map(code -> code.replaceAll(".$", "/")))
                .and("l.subject = :subject", "subject", wanted.subject())
                .and(FROM, "from", wanted.from())
                .and(TO, "to", wanted.to());
    }

    private static Optional<Long> id(String who) {
        return who.matches("[1-9][0-9]{0,17}")
                ? Optional.of(Long.parseLong(who))
                : Optional.empty();
    }

    private Act act(ResultSet row) throws SQLException {
        return new Act(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("audience"),
                Optional.ofNullable(row.getObject("actor_id", Long.class)).map(MemberId::new),
                Optional.ofNullable(row.getString("program")),
                row.getString("action"),
                row.getString("subject"),
                differences(row.getString("changes")),
                row.getString("origin"),
                Optional.ofNullable(row.getObject("position", Long.class)));
    }

    private List<Difference> differences(String json) {
        Map<?, ?> read = records.read(json, Map.class);
        return read.entrySet().stream()
                .map(entry -> {
                    var change = (Map<?, ?>) entry.getValue();
                    return new Difference(
                            String.valueOf(entry.getKey()),
                            String.valueOf(change.get("before")),
                            String.valueOf(change.get("after")));
                })
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
