package maxis.testing.access;

import org.jdbi.v3.core.Handle;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a table that belongs to a member, made from nothing but the types of its columns. Where
 * a check constraint wants more, the value stands in {@link #CHECKED}.
 */
public record SampleRow(Table table, long member, int number) {
    /** Far from numbers that rows of the schema itself have. */
    private static final int FIRST = 100_000;

    /** Values that a constraint asks for, by table and column. */
    private static final Map<String, String> CHECKED = Map.of();

    /** The statement that inserts it. */
    String insert() {
        var values =
                table.columns().stream()
                        .filter(column -> column.isMember() || !column.isFilledByItself())
                        .collect(
                                Collectors.toMap(
                                        Table.Column::name,
                                        this::value,
                                        (first, second) -> first,
                                        java.util.TreeMap::new));
        return values.isEmpty()
                ? "insert into %s default values".formatted(table.name())
                : "insert into %s (%s) values (%s)"
                        .formatted(
                                table.name(),
                                String.join(", ", values.keySet()),
                                String.join(", ", values.values()));
    }

    /** Some rows in each table, those that others refer to first. */
    public static void plantInEveryTable(Handle owner, int rows) {
        for (var table : Table.all(owner)) {
            for (int number = 1; number <= rows; number++) {
                new SampleRow(table, 1000L + number, FIRST + number).plant(owner);
            }
        }
    }

    void plant(Handle owner) {
        owner.execute(insert());
    }

    private String value(Table.Column column) {
        var checked = CHECKED.get(table.name() + "." + column.name());
        if (checked != null) {
            return checked;
        }
        if (column.isMember()) {
            return Long.toString(member);
        }
        if (column.parentTable().isPresent()) {
            return "(select %s from %s order by 1 limit 1)"
                    .formatted(column.parentColumn().orElseThrow(), column.parentTable().get());
        }
        return switch (column.type()) {
            case "boolean" -> "false";
            case "jsonb" -> "'{}'";
            case "bytea" -> "'\\x00'";
            case "timestamp with time zone", "timestamp without time zone", "date" ->
                    "'2026-02-02'";
            case "uuid" -> "'00000000-0000-0000-0000-%012d'".formatted(number);
            case "text", "character varying" -> "'sample %d'".formatted(number);
            case "inet" -> "'127.0.0.1'";
            default -> Integer.toString(number);
        };
    }
}
