package maxis.runtime.control;

import maxis.runtime.stored.RecordJson;
import maxis.runtime.stored.StoredText;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Asker;
import maxis.spi.control.Ending;
import maxis.spi.control.Manner;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Proposal;
import maxis.spi.storage.Actor;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns rows of {@code control_orders} into orders. */
final class OrderReader {
    private final RecordJson records;

    OrderReader(RecordJson records) {
        this.records = records;
    }

    OrderRow row(ResultSet row) throws SQLException {
        var state = constant(OrderState.class, row.getString("state"));
        var order =
                new Order(
                        new OrderId(row.getString("id")),
                        row.getString("action"),
                        texts(row.getString("parameters")),
                        constant(Manner.class, row.getString("manner")),
                        asker(row),
                        Optional.ofNullable(row.getString("undoes")).map(OrderId::new),
                        state,
                        proposal(row),
                        member(row, "staff_id"),
                        instant(row, "sent_at"),
                        state.isEnd() ? Optional.of(ending(row)) : Optional.empty());
        return new OrderRow(order, row.getString("content"));
    }

    private Optional<Proposal> proposal(ResultSet row) throws SQLException {
        var json = row.getString("preview");
        if (json == null) {
            return Optional.empty();
        }
        var preview = records.read(json, StoredPreview.class).preview(row.getString("version"));
        return Optional.of(
                new Proposal(preview, row.getString("seal"), instant(row, "expires_at")));
    }

    private Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("result"))
                        .map(json -> records.read(json, StoredText.class).text()),
                texts(row.getString("facts")),
                Optional.ofNullable(row.getString("reference")));
    }

    private static Asker asker(ResultSet row) throws SQLException {
        var level = constant(Level.class, row.getString("level"));
        var program = row.getString("program");
        var actor =
                program == null
                        ? Actor.person(level, member(row, "actor_id").orElseThrow())
                        : Actor.system(program);
        return new Asker(actor, level, constant(Origin.class, row.getString("origin")));
    }

    private Map<String, String> texts(@Nullable String json) {
        var texts = new LinkedHashMap<String, String>();
        if (json != null) {
            Map<?, ?> read = records.read(json, Map.class);
            read.forEach((name, value) -> texts.put(name.toString(), value.toString()));
        }
        return texts;
    }

    private static Optional<MemberId> member(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(MemberId::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String stored) {
        return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
    }
}
