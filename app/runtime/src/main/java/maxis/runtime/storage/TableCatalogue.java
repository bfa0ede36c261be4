package maxis.runtime.storage;

import maxis.spi.Fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the database says about its own tables. The history of migrations belongs to the schema, not
 * to its content.
 */
final class TableCatalogue {
    private static final String TABLES =
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
            order by c.relname
            """;
    private static final String REFERENCES =
            """
            select distinct child.relname, parent.relname
            from pg_constraint k
            join pg_class child on child.oid = k.conrelid
            join pg_class parent on parent.oid = k.confrelid
            where k.contype = 'f' and child.relnamespace = 'public'::regnamespace and child.oid <> parent.oid
            """;
    private static final String WITHOUT_OWNER_POLICY =
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and c.relrowsecurity
                and (exists (
                    select from pg_policy p
                    where p.polrelid = c.oid and not p.polpermissive
                        and (p.polroles = '{0}' or c.relowner = any (p.polroles)))
                or not exists (
                    select from pg_policy p
                    where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
                        and c.relowner = any (p.polroles)
                        and pg_get_expr(p.polqual, p.polrelid) = 'true'
                        and pg_get_expr(p.polwithcheck, p.polrelid) = 'true'))
            order by c.relname
            """;
    private static final String COLUMNS =
            """
            select a.attname from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum
            """;
    private static final String SEQUENCES =
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
            order by c.relname
            """;

    /** All tables, each behind those that it refers to. */
    List<String> inLoadingOrder(Connection owner) throws SQLException {
        var waiting = new TreeSet<>(names(owner, TABLES));
        var parents = parents(owner);
        var ordered = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var next =
                    waiting.stream()
                            .filter(table ->
                                    ordered.containsAll(parents.getOrDefault(table, List.of())))
                            .findFirst()
                            .orElseThrow(() ->
                                    Fault.bug(
                                            "Tables refer to each other in a circle: " + waiting,
                                            null));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** The columns of a table that hold what was put there. */
    List<String> columns(Connection owner, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = owner.prepareStatement(COLUMNS)) {
            statement.setString(1, TableCopies.quoted(table));
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
        }
        return columns;
    }

    /** Tables of which the owner might not see every row. */
    List<String> withoutOwnerPolicy(Connection owner) throws SQLException {
        return names(owner, WITHOUT_OWNER_POLICY);
    }

    List<TableCopies.Sequence> sequences(Connection owner) throws SQLException {
        var sequences = new ArrayList<TableCopies.Sequence>();
        for (var name : names(owner, SEQUENCES)) {
            try (var statement = owner.createStatement();
                    var found =
                            statement.executeQuery(
                                    "select last_value, is_called from "
                                            + TableCopies.quoted(name))) {
                found.next();
                sequences.add(
                        new TableCopies.Sequence(name, found.getLong(1), found.getBoolean(2)));
            }
        }
        return sequences;
    }

    private static Map<String, List<String>> parents(Connection owner) throws SQLException {
        var parents = new TreeMap<String, List<String>>();
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(REFERENCES)) {
            while (found.next()) {
                parents.computeIfAbsent(found.getString(1), table -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
        return parents;
    }

    private static List<String> names(Connection owner, String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
