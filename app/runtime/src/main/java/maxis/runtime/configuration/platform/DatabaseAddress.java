package maxis.runtime.configuration.platform;

import maxis.spi.value.Secret;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Where a PostgreSQL database is and who logs in there. Several hosts are the members of a replica
 * set.
 *
 * @param parameters as they were written, decoded, without user and password
 */
public record DatabaseAddress(
        String user,
        Optional<Secret> password,
        List<Host> hosts,
        String database,
        SequencedMap<String, String> parameters) {
    /** A server's name or address, an IPv6 address without its brackets, and its port. */
    public record Host(String name, int port) {
        @Override
        public String toString() {
            return (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
        }
    }

    public DatabaseAddress {
        hosts = List.copyOf(hosts);
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Reads {@code postgres://user:password@host:port,host:port/database?parameters}, with {@code
     * postgresql://} and {@code jdbc:postgresql://} as other beginnings.
     *
     * @throws IllegalArgumentException with a message for the operator that quotes nothing, since
     *     any part of a mistyped address may be the password
     */
    public static DatabaseAddress parse(String text) {
        return new DatabaseAddressParser(text.strip()).parse();
    }

    /** For PostgreSQL's driver; user and password are passed beside it. */
    public String jdbcUrl() {
        return "jdbc:postgresql://"
                + hostList()
                + "/"
                + PercentEncoding.encode(database)
                + query(JdbcParameters.of(parameters));
    }

    /** The address without its password. */
    @Override
    public String toString() {
        var masked =
                parameters.entrySet().stream()
                        .filter(parameter -> !parameter.getKey().contains("password"))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        return "postgres://"
                + PercentEncoding.encode(user)
                + password.map(secret -> ":" + secret).orElse("")
                + "@"
                + hostList()
                + "/"
                + PercentEncoding.encode(database)
                + query(masked);
    }

    private String hostList() {
        return hosts.stream().map(Host::toString).collect(Collectors.joining(","));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + PercentEncoding.encode(it.getValue()))
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("^\\?$", "");
    }
}
