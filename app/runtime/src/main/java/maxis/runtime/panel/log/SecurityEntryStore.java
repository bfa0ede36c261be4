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
import java.util.TreeMap;

/** Reads {@code security_logs}, the newest first. */
public final class SecurityEntryStore {
    private static final String TEXT =
            """
            (strpos(lower(event_data::text), lower(:text)) > 0 or strpos(event_type, :text) > 0
                or host(ip) = :text or user_id::text = :text)\
            """;

    private final RecordJson records;

    @Inject
    SecurityEntryStore(RecordJson records) {
        this.records = records;
    }

    /** Something that touched security. */
    public record SecurityEntry(
            long id,
            Instant at,
            String severity,
            String kind,
            Optional<MemberId> member,
            Optional<String> address,
            Map<String, String> data,
            long count) {}

    /**
     * Which ones.
     *
     * @param text a part of what is stored with it, an address, or the id of a member
     */
    record Wanted(
            Optional<String> severity,
            Optional<String> kind,
            Optional<String> text,
            Optional<MemberId> member) {}

    List<SecurityEntry> newest(
            Transaction transaction, Wanted wanted, Optional<Long> before, int most) {
        var filter =
                new Filter()
                        .and("id < :before", "before", before)
                        .and("severity = :severity", "severity", wanted.severity())
                        .and("event_type = :kind", "kind", wanted.kind())
                        .and("user_id = :member", "member", wanted.member().map(MemberId::value))
                        .and(TEXT, "text", wanted.text());
        return transaction
                .handle()
                .createQuery(
                        """
                        select id, timestamp, severity, event_type, user_id, host(ip) as address,
                            event_data::text as data, count
                        from security_logs where <conditions> order by id desc limit :most
                        """)
                .define("conditions", filter.sql())
                .bindMap(filter.values())
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list();
    }

    /** The newest about somebody. */
    public List<SecurityEntry> about(Transaction transaction, MemberId member, int most) {
        var wanted =
                new Wanted(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(member));
        return newest(transaction, wanted, Optional.empty(), most);
    }

    private SecurityEntry entry(ResultSet row) throws SQLException {
        return new SecurityEntry(
                row.getLong("id"),
                row.getTimestamp("timestamp").toInstant(),
                row.getString("severity"),
                row.getString("event_type"),
                Optional.ofNullable(row.getObject("user_id", Long.class)).map(MemberId::new),
                Optional.ofNullable(row.getString("address")),
                texts(row.getString("data")),
                row.getLong("count"));
    }

    private Map<String, String> texts(String json) {
        var texts = new TreeMap<String, String>();
        Map<?, ?> read = records.read(json, Map.class);
        read.forEach((name, value) -> texts.put(name.toString(), String.valueOf(value)));
        return texts;
    }
}
