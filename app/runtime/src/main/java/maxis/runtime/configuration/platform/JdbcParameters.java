package maxis.runtime.configuration.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Translates the parameters of libpq, which hosters give out, into those of the JDBC driver, which
 * silently ignores names that it does not know: a forgotten {@code target_session_attrs} would send
 * writes to a replica.
 */
final class JdbcParameters {
    private static final Map<String, String> NAMES =
            Map.of(
                    "application_name", "ApplicationName",
                    "channel_binding", "channelBinding",
                    "connect_timeout", "connectTimeout",
                    "gssencmode", "gssEncMode",
                    "load_balance_hosts", "loadBalanceHosts",
                    "sslnegotiation", "sslNegotiation",
                    "target_session_attrs", "targetServerType");

    private static final Map<String, String> SERVER_TYPES =
            Map.of(
                    "read-write", "primary",
                    "read-only", "secondary",
                    "standby", "secondary",
                    "prefer-standby", "preferSecondary");

    private JdbcParameters() {}

    static Map<String, String> of(Map<String, String> libpq) {
        var jdbc = new LinkedHashMap<String, String>();
        libpq.forEach(
                (name, value) -> jdbc.put(NAMES.getOrDefault(name, name), translated(name, value)));
        return jdbc;
    }

    private static String translated(String name, String value) {
        return switch (name) {
            case "target_session_attrs" -> SERVER_TYPES.getOrDefault(value, value);
            case "load_balance_hosts" -> Boolean.toString(value.equals("random"));
            default -> value;
        };
    }
}
