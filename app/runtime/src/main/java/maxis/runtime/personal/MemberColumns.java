package maxis.runtime.personal;

import maxis.spi.value.MemberId;

import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns name a member, by PostgreSQL's own catalogue. */
public final class MemberColumns {
    private static final String COLUMNS =
            """
            select c.relname, a.attname, a.atttypid = 'bigint'::regtype as is_id
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and a.attnum > 0 and not a.attisdropped
                and (a.atttypid = 'bigint'::regtype and a.attname ~ :names
                    or a.atttypid = 'text'::regtype and a.attname = 'owner'
                    or a.atttypid in ('inet'::regtype, 'cidr'::regtype))
            order by c.relname, a.attnum
            """;

    private static final String NAMES =
            "(^|_)(user|member|actor|owner|staff|author|customer|buyer|winner|referrer|referred)(_id)?$"
                    + "|_by$";

    private MemberColumns() {}

    /** A column that holds a member's id, or the address of somebody. */
    private record Column(String table, String name, boolean isId) {}

    /** The tables that say something about a member. */
    public static Set<String> tables(Handle owner) {
        return columns(owner).stream().map(Column::table).collect(Collectors.toSet());
    }

    /** Everybody who is named in these tables. */
    static Set<MemberId> membersIn(Handle owner, Set<String> tables) {
        return columns(owner).stream()
                .filter(column -> column.isId() && tables.contains(column.table()))
                .flatMap(column ->
                        owner
                                .createQuery(
                                        "select distinct <column> from <table> where <column> is not null")
                                .define("column", column.name())
                                .define("table", column.table())
                                .mapTo(Long.class)
                                .list()
                                .stream())
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    private static List<Column> columns(Handle owner) {
        return owner.createQuery(COLUMNS)
                .bind("names", NAMES)
                .map((row, context) ->
                        new Column(
                                row.getString("relname"),
                                row.getString("attname"),
                                row.getBoolean("is_id")))
                .list();
    }
}
