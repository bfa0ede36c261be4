package maxis.testing.access;

import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table as the catalogue describes it. */
public record Table(String name, List<Column> columns) {
    /** What columns are called that say whose row it is. */
    private static final Set<String> MEMBER_COLUMNS =
            Set.of("user_id", "member_id", "owner_id", "actor_id", "referrer_id", "staff_id");

    /** A column, and the one it refers to. */
    public record Column(
            String name,
            String type,
            boolean isFilledByItself,
            Optional<String> parentTable,
            Optional<String> parentColumn) {
        /** Whether it says whose row it is. */
        public boolean isMember() {
            return (MEMBER_COLUMNS.contains(name) && type.equals("bigint"))
                    || (name.equals("owner") && type.equals("text"));
        }
    }

    /** All tables of the schema, those that others refer to first. */
    public static List<Table> all(Handle owner) {
        return owner.createQuery(
                        """
                        with recursive tables as (
                            select oid, relname from pg_class
                            where relnamespace = 'public'::regnamespace and relkind = 'r'
                        ), depth as (
                            select oid, 0 as level from tables
                            union
                            select k.conrelid, d.level + 1 from depth d
                            join pg_constraint k on k.confrelid = d.oid and k.contype = 'f' and k.conrelid <> k.confrelid
                            where d.level < 20
                        )
                        select t.relname from tables t join depth d using (oid)
                        group by t.relname order by max(d.level), t.relname
                        """)
                .mapTo(String.class)
                .map(name -> new Table(name, columns(owner, name)))
                .list();
    }

    private static List<Column> columns(Handle owner, String table) {
        return owner.createQuery(
                        """
                        select a.attname, format_type(a.atttypid, null) as type,
                            not a.attnotnull or a.atthasdef or a.attidentity <> '' as filled,
                            parent.relname as parent_table, parent_column.attname as parent_column
                        from pg_attribute a
                        left join pg_constraint k
                            on k.conrelid = a.attrelid and k.contype = 'f' and k.conkey = array[a.attnum]
                        left join pg_class parent on parent.oid = k.confrelid
                        left join pg_attribute parent_column
                            on parent_column.attrelid = k.confrelid and parent_column.attnum = k.confkey[1]
                        where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                        order by a.attnum
                        """)
                .bind("table", table)
                .map((row, context) ->
                        new Column(
                                row.getString("attname"),
                                row.getString("type"),
                                row.getBoolean("filled"),
                                Optional.ofNullable(row.getString("parent_table")),
                                Optional.ofNullable(row.getString("parent_column"))))
                .list();
    }

    /** Whether its rows belong to members. */
    public boolean hasMember() {
        return columns.stream().anyMatch(Column::isMember);
    }
}
