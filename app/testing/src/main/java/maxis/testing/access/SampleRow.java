package maxis.testing.access;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a table that belongs to a member, made from nothing but the types of its columns. Where
 * a check constraint wants more, the value stands in {@link #CHECKED}.
 */
record SampleRow(Table table, long member, int number, Parents parents) {
    private static final String UNIQUE_BYTES = "sha256(cast(cast(random() as text) as bytea))";

    /** Values that a constraint asks for, by table and column. */
    private static final Map<String, String> CHECKED =
            Map.ofEntries(
                    Map.entry("ledger_holds.state", "'held'"),
                    Map.entry("audit_seals.hash", "sha256('')"),
                    Map.entry("security_logs.severity", "'info'"),
                    Map.entry("control_orders.id", "md5(random()::text)"),
                    Map.entry("control_orders.manner", "'typed'"),
                    Map.entry("control_orders.origin", "'web'"),
                    Map.entry("control_orders.level", "'staff'"),
                    Map.entry("control_orders.state", "'approved'"),
                    Map.entry("announcements.state", "'draft'"),
                    Map.entry("sent_keys.kind", "'MESSAGE'"),
                    Map.entry("role_duties.state", "'OPEN'"),
                    Map.entry("web_sessions.token_hash", UNIQUE_BYTES),
                    Map.entry("web_passkeys.credential_id", UNIQUE_BYTES),
                    Map.entry("web_challenges.digest", UNIQUE_BYTES),
                    Map.entry("web_tokens.token_hash", UNIQUE_BYTES),
                    Map.entry("web_logins.stage", "'waiting'"),
                    Map.entry("web_challenges.purpose", "'assert'"),
                    Map.entry("web_tokens.level", "'MEMBER'"),
                    Map.entry("web_tokens.scopes", "'{}'"),
                    Map.entry("user_consents.purpose", "'offers'"),
                    Map.entry("user_languages.language", "'fr'"));

    /** The values of the rows that the member has in the tables that this one refers to. */
    @FunctionalInterface
    interface Parents {
        String literal(String table, String column);
    }

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

    private String value(Table.Column column) {
        var checked = CHECKED.get(table.name() + "." + column.name());
        if (checked != null) {
            return checked;
        }
        if (column.isMember()) {
            return "'" + member + "'";
        }
        if (column.parentTable().isPresent()) {
            return parents.literal(column.parentTable().get(), column.parentColumn().orElseThrow());
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
