package maxis.testing.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.value.MemberId;
import maxis.testing.TestDatabase;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word that stands nowhere else, put into every text of a member's rows, and looked for in the
 * whole database afterwards. Columns that take no free text refuse it or are known for it, and are
 * passed over.
 */
public record Canaries(TestDatabase database) {
    /** The word. */
    public static final String WORD = "canarybird";

    private static final String HEX =
            HexFormat.of().formatHex(WORD.getBytes(UTF_8)).toLowerCase(Locale.ROOT);

    /** They hold codes that the program writes, and no constraint says so. */
    private static final Set<String> CODES =
            Set.of("security_logs.event_type", "role_wishes.source");

    private static final String TEXTS =
            """
            select c.relname as place, a.attname as name, a.atttypid::regtype::text as type, owner.attname as member
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
            join pg_attribute owner on owner.attrelid = c.oid and owner.atttypid = 'bigint'::regtype
                and owner.attname in ('user_id', 'member_id', 'owner_id', 'referrer_id', 'referred_id')
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
            order by 1, 2
            """;

    /** A text of a table whose rows belong to members. */
    private record Column(String table, String name, String type, String member) {
        String place() {
            return table + "." + name;
        }

        String canary() {
            return switch (type) {
                case "jsonb" -> "'{\"" + WORD + "\": \"" + WORD + "\"}'";
                case "bytea" -> "'\\x" + HEX + "'";
                default -> "'" + WORD + "'";
            };
        }
    }

    /** Puts the word wherever the member's rows take it, and says where that was. */
    public Set<String> plant(MemberId member) {
        return database.asOwner()
                .inTransaction(owner -> {
                    var planted = new TreeSet<String>();
                    for (var column : columns(owner)) {
                        if (!CODES.contains(column.place()) && plant(owner, column, member)) {
                            planted.add(column.place());
                        }
                    }
                    return planted;
                });
    }

    /** The tables in which the word stands, as text or in bytes. */
    public Set<String> found() {
        return found(WORD, HEX);
    }

    /** The tables in which some text stands. */
    public Set<String> found(String... texts) {
        return database.asOwner()
                .withHandle(owner -> {
                    var found = new TreeSet<String>();
                    for (var table : tables(owner)) {
                        for (var text : texts) {
                            if (stands(owner, table, text)) {
                                found.add(table);
                            }
                        }
                    }
                    return found;
                });
    }

    private static boolean plant(Handle owner, Column column, MemberId member) {
        var savepoint = "before_" + column.name();
        owner.savepoint(savepoint);
        try {
            return owner.execute(
                            "update %s set %s = %s where %s = %s"
                                    .formatted(
                                            column.table(),
                                            column.name(),
                                            column.canary(),
                                            column.member(),
                                            member))
                    > 0;
        } catch (JdbiException refused) {
            owner.rollbackToSavepoint(savepoint);
            return false;
        }
    }

    private static boolean stands(Handle owner, String table, String text) {
        return owner.createQuery(
                        "select exists (select from <table> t where strpos(lower(t::text), :text) > 0)")
                .define("table", table)
                .bind("text", text.toLowerCase(Locale.ROOT))
                .mapTo(Boolean.class)
                .one();
    }

    private static List<Column> columns(Handle owner) {
        return owner.createQuery(TEXTS)
                .map((row, context) ->
                        new Column(
                                row.getString("place"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getString("member")))
                .list();
    }

    private static List<String> tables(Handle owner) {
        return owner.createQuery(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and"
                                + " relkind in ('r', 'm', 'p') and relname <> 'flyway_schema_history'")
                .mapTo(String.class)
                .list();
    }
}
