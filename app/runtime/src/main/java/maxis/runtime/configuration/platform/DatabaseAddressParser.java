package maxis.runtime.configuration.platform;

import maxis.runtime.configuration.platform.DatabaseAddress.Host;
import maxis.spi.value.Secret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Takes a database address apart. No message quotes anything: it may be the password. */
final class DatabaseAddressParser {
    private static final int DEFAULT_PORT = 5432;
    private static final String FORM = "Write postgres://user:password@host:5432/database.";
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern SCHEME =
            Pattern.compile("(?i)(?:jdbc:postgresql|postgresql|postgres)://(.*)");
    private static final Pattern HOST =
            Pattern.compile("(?:\\[([0-9A-Fa-f:.%]+)]|([^\\[\\]:]+))(?::(\\d{1,5}))?");
    private static final Pattern TEMPLATE = Pattern.compile("\\[.*]|<.*>|\\{.*}|\\$\\{.*}");

    private final String text;
    private final SequencedMap<String, String> parameters = new LinkedHashMap<>();

    DatabaseAddressParser(String text) {
        this.text = text;
    }

    DatabaseAddress parse() {
        var rest = withoutScheme();
        var end = firstOf(rest, "/?");
        var authority = rest.substring(0, end);
        var question = rest.indexOf('?', end);
        var path = rest.substring(end, question < 0 ? rest.length() : question);
        var query = question < 0 ? "" : rest.substring(question + 1);
        requirePlainPassword(authority, path, query);
        readParameters(query);
        var at = authority.lastIndexOf('@');
        return address(authority.substring(0, Math.max(at, 0)), authority.substring(at + 1), path);
    }

    private String withoutScheme() {
        if (WEB.matcher(text).matches()) {
            throw refusal(
                    "The database address is the address of a web page or web API.",
                    "Copy the PostgreSQL connection string, which begins with postgres://.");
        }
        var scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            throw refusal(
                    "The database address must begin with postgres:// or jdbc:postgresql://.",
                    FORM);
        }
        return scheme.group(1);
    }

    /** An @ behind the first slash or question mark shows that one of them is in the password. */
    private static void requirePlainPassword(String authority, String path, String query) {
        var userIsAhead = authority.contains("@") || query.contains("user=");
        if (path.contains("@") || (!userIsAhead && query.contains("@"))) {
            throw refusal(
                    "The password in the database address holds a character with a meaning there.",
                    "Write / as %2F, ? as %3F, # as %23, @ as %40 and % as %25.");
        }
    }

    private DatabaseAddress address(String credentials, String hosts, String path) {
        var colon = credentials.indexOf(':');
        var user =
                named("user", colon < 0 ? credentials : credentials.substring(0, colon))
                        .orElseThrow(() -> missing("user"));
        var password = named("password", colon < 0 ? "" : credentials.substring(colon + 1));
        if (password.filter(it -> TEMPLATE.matcher(it).matches()).isPresent()) {
            throw refusal(
                    "The password in the database address is still the placeholder of a template.",
                    "Put the password of the database there.");
        }
        var database = PercentEncoding.decode(path.replaceFirst("^/", ""));
        if (database.isEmpty()) {
            throw missing("database");
        }
        return new DatabaseAddress(
                user, password.map(Secret::new), hosts(hosts), database, parameters);
    }

    /** From before the {@code @}, else from the parameter, where JDBC has it. */
    private Optional<String> named(String parameter, String text) {
        var other = Optional.ofNullable(parameters.remove(parameter));
        return text.isEmpty()
                ? other.filter(it -> !it.isEmpty())
                : Optional.of(PercentEncoding.decode(text));
    }

    private void readParameters(String query) {
        for (var pair : query.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        PercentEncoding.decode(pair.substring(0, equals)),
                        PercentEncoding.decode(pair.substring(equals + 1)));
            } else if (!pair.isEmpty()) {
                throw refusal(
                        "A parameter of the database address has no value.",
                        "Write parameters as ?name=value&name=value.");
            }
        }
    }

    private static List<Host> hosts(String list) {
        if (list.isEmpty()) {
            throw missing("host");
        }
        var hosts = new ArrayList<Host>();
        for (var part : list.split(",", -1)) {
            var host = HOST.matcher(part);
            if (!host.matches()) {
                throw refusal(
                        "A host of the database address is not well formed.",
                        "Write host:5432, several as host1:5432,host2:5432, IPv6 as [::1]:5432.");
            }
            var name = host.group(1) == null ? host.group(2) : host.group(1);
            hosts.add(new Host(name, port(Optional.ofNullable(host.group(3)))));
        }
        return hosts;
    }

    private static int port(Optional<String> digits) {
        int port = digits.map(Integer::parseInt).orElse(DEFAULT_PORT);
        if (port < 1 || port > 65535) {
            throw refusal(
                    "The port in the database address must be from 1 to 65535.",
                    "PostgreSQL's own is 5432, a pooler's often 6543.");
        }
        return port;
    }

    private static int firstOf(String text, String characters) {
        for (var i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static IllegalArgumentException missing(String part) {
        return refusal("The database address names no " + part + ".", FORM);
    }

    private static IllegalArgumentException refusal(String problem, String remedy) {
        return new IllegalArgumentException(problem + " " + remedy);
    }
}
