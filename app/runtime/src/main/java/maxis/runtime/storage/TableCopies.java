package maxis.runtime.storage;

import maxis.spi.Fault;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Copies every row out of a database and into another with the same schema, as the owner of the
 * tables. A copy is what the database was at one moment, however long it takes.
 *
 * <p>Forced row-level security shapes both ways. Out: a table without a policy for the owner would
 * give an empty copy without an error, so its absence is an error here. In: PostgreSQL refuses COPY
 * into such a table, so the force is taken off and put back within the one transaction that loads
 * everything. Triggers rest meanwhile: what they did is in the copy.
 */
public final class TableCopies {
    private final TableCatalogue catalogue = new TableCatalogue();

    /** Where the bytes of a table go. */
    @FunctionalInterface
    public interface Target {
        OutputStream open(String table) throws IOException;
    }

    /** Where the bytes of a table come from. */
    @FunctionalInterface
    public interface Source {
        InputStream open(String table) throws IOException;
    }

    /**
     * What was copied: the tables in the order in which they can be loaded, and where each sequence
     * stands.
     */
    public record Manifest(List<Table> tables, List<Sequence> sequences) {}

    /** A table and its columns as the copy has them; elsewhere they may stand in another order. */
    public record Table(String name, List<String> columns) {}

    /** The state of a sequence. */
    public record Sequence(String name, long value, boolean isUsed) {}

    /** Copies everything out. */
    public Manifest copyOut(Connection owner, Target target) throws SQLException, IOException {
        owner.setAutoCommit(false);
        try {
            execute(owner, "set transaction isolation level repeatable read, read only");
            requireOwnerPolicies(owner);
            var tables = new ArrayList<Table>();
            for (var name : catalogue.inLoadingOrder(owner)) {
                var table = new Table(name, catalogue.columns(owner, name));
                try (var out = target.open(name)) {
                    copies(owner)
                            .copyOut("copy " + rows(table) + " to stdout (format binary)", out);
                }
                tables.add(table);
            }
            return new Manifest(tables, catalogue.sequences(owner));
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    /** Replaces all rows by the copied ones: all of it or, after any fault, nothing. */
    public void copyIn(Connection owner, Manifest manifest, Source source)
            throws SQLException, IOException {
        owner.setAutoCommit(false);
        try {
            var tables = catalogue.inLoadingOrder(owner);
            alter(owner, tables, "disable trigger user, no force row level security");
            empty(owner, tables);
            for (var table : manifest.tables()) {
                load(owner, table, source);
            }
            for (var sequence : manifest.sequences()) {
                set(owner, sequence);
            }
            // A table with a check that waits for the commit cannot be altered.
            execute(owner, "set constraints all immediate");
            alter(owner, tables, "enable trigger user, force row level security");
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private void requireOwnerPolicies(Connection owner) throws SQLException {
        var missing = catalogue.withoutOwnerPolicy(owner);
        if (!missing.isEmpty()) {
            throw Fault.bug("No policy lets the owner read " + String.join(", ", missing), null);
        }
    }

    private static void empty(Connection owner, List<String> tables) throws SQLException {
        if (!tables.isEmpty()) {
            execute(
                    owner,
                    "truncate "
                            + String.join(", ", tables.stream().map(TableCopies::quoted).toList()));
        }
    }

    private static void alter(Connection owner, List<String> tables, String change)
            throws SQLException {
        for (var table : tables) {
            execute(owner, "alter table " + quoted(table) + " " + change);
        }
    }

    private static void load(Connection owner, Table table, Source source)
            throws SQLException, IOException {
        try (var in = source.open(table.name())) {
            copies(owner).copyIn("copy " + rows(table) + " from stdin (format binary)", in);
        }
    }

    private static void set(Connection owner, Sequence sequence) throws SQLException {
        // Setting alone would stay after a rollback; a sequence that was started anew goes back
        // with its old state.
        execute(owner, "alter sequence " + quoted(sequence.name()) + " restart");
        try (var statement = owner.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            statement.setString(1, quoted(sequence.name()));
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.isUsed());
            statement.execute();
        }
    }

    private static CopyManager copies(Connection owner) throws SQLException {
        return owner.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String rows(Table table) {
        return table.columns().stream()
                .map(column -> "\"" + column.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(", ", quoted(table.name()) + " (", ")"));
    }

    static String quoted(String name) {
        return "public.\"" + name.replace("\"", "\"\"") + "\"";
    }
}
