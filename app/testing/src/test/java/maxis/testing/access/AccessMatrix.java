package maxis.testing.access;

import maxis.spi.storage.Audience;
import maxis.testing.TestDatabase;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries every operation on every table as everybody, on rows of the one who acts and on somebody
 * else's.
 */
final class AccessMatrix {
    private static final long ACTING = 1001;
    private static final long OTHER = 1002;

    /** Far from numbers that rows of the schema itself have. */
    private static final int FIRST = 100_001;

    private final TestDatabase database;
    private final List<Table> tables;
    private final Planting own;
    private final Planting other;

    AccessMatrix(TestDatabase database) {
        this.database = database;
        this.tables = database.asOwner().withHandle(Table::all);
        this.own = Planting.of(database, tables, ACTING, FIRST);
        this.other = Planting.of(database, tables, OTHER, FIRST + 1);
    }

    /** An operation on one row. */
    enum Operation {
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** Which rows an operation reaches. */
    enum Reach {
        NONE,
        OWN,
        ALL
    }

    /**
     * One line: what an audience reaches of a table; no audience stands for the bare login of the
     * application.
     */
    record Line(
            Table table,
            Optional<Audience> audience,
            boolean isActing,
            Map<Operation, Reach> reaches) {
        String row() {
            var who =
                    audience.map(some -> some.name().toLowerCase(Locale.ROOT)).orElse("nobody")
                            + (isActing ? "" : ", no actor");
            return "| "
                    + table.name()
                    + " | "
                    + who
                    + " | "
                    + reaches.values().stream()
                            .map(reach ->
                                    reach == Reach.NONE
                                            ? "–"
                                            : reach.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" | "))
                    + " |";
        }
    }

    List<Line> lines() {
        return tables.stream()
                .flatMap(table ->
                        Stream.concat(
                                Stream.of(
                                        line(table, Optional.empty(), false),
                                        line(table, Optional.of(Audience.MEMBER), false)),
                                Stream.of(Audience.values())
                                        .map(audience -> line(table, Optional.of(audience), true))))
                .toList();
    }

    private Line line(Table table, Optional<Audience> audience, boolean isActing) {
        var reaches = new EnumMap<Operation, Reach>(Operation.class);
        for (var operation : Operation.values()) {
            reaches.put(operation, reach(table, operation, audience, isActing));
        }
        return new Line(table, audience, isActing, reaches);
    }

    private Reach reach(
            Table table, Operation operation, Optional<Audience> audience, boolean isActing) {
        boolean reachesOwn = works(table, operation, audience, isActing, own);
        boolean reachesOther = works(table, operation, audience, isActing, other);
        if (reachesOwn && reachesOther) {
            return Reach.ALL;
        }
        return reachesOwn || reachesOther ? Reach.OWN : Reach.NONE;
    }

    private boolean works(
            Table table,
            Operation operation,
            Optional<Audience> audience,
            boolean isActing,
            Planting planting) {
        return database.asApplication()
                .withHandle(handle -> {
                    handle.begin();
                    try {
                        var role =
                                audience.map(database.storage().names()::audience)
                                        .orElse(database.storage().names().app());
                        handle.execute(
                                "select set_config('role', ?, true), set_config('app.actor', ?,"
                                        + " true)",
                                role,
                                isActing && audience.orElse(null) != Audience.SYSTEM
                                        ? Long.toString(ACTING)
                                        : "");
                        return attempt(handle, table, operation, planting) > 0;
                    } catch (JdbiException refused) {
                        return isThereAlready(refused);
                    } finally {
                        handle.rollback();
                    }
                });
    }

    /** Policies are asked before indexes: who hears that a row is there already may write it. */
    private static boolean isThereAlready(JdbiException refused) {
        return refused.getCause() instanceof SQLException cause
                && "23505".equals(cause.getSQLState());
    }

    private static int attempt(Handle handle, Table table, Operation operation, Planting planting) {
        var where = " where ctid = '" + planting.place(table) + "'";
        return switch (operation) {
            case SELECT ->
                    handle.createQuery("select count(*) from " + table.name() + where)
                            .mapTo(Integer.class)
                            .one();
            case INSERT -> handle.execute(planting.another(table).insert());
            case UPDATE -> {
                var column = table.columns().getLast().name();
                yield handle.execute(
                        "update %1$s set %2$s = %2$s".formatted(table.name(), column) + where);
            }
            case DELETE -> handle.execute("delete from " + table.name() + where);
        };
    }
}
