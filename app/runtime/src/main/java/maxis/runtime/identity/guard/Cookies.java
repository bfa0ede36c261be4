package maxis.runtime.identity.guard;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The cookies of the sign-in. Their prefix has browsers see to it that they come from this host
 * alone, over a connection that nobody reads, and go nowhere else.
 */
public final class Cookies {
    /** Whoever is signed in. */
    public static final String SESSION = "__Host-maxis";

    /** Whoever is about to. */
    public static final String LOGIN = "__Host-maxis-login";

    /** A browser, whoever sits before it. */
    public static final String BROWSER = "__Host-maxis-browser";

    private Cookies() {}

    /** What a request brings; of two with one name the first. */
    public static Optional<String> find(Map<String, String> headers, String name) {
        return Arrays.stream(headers.getOrDefault("cookie", "").split(";", -1))
                .map(pair -> pair.strip().split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(name) && !pair[1].isEmpty())
                .map(pair -> pair[1])
                .findFirst();
    }

    /** The header that has a browser keep a value. */
    public static String keep(String name, String value, Duration time) {
        // Lax: whoever comes back from Discord, or follows a link, is still signed in.
        return "%s=%s; Path=/; Max-Age=%d; Secure; HttpOnly; SameSite=Lax"
                .formatted(name, value, time.toSeconds());
    }

    /** The header that has a browser keep a value until it is closed. */
    public static String lend(String name, String value) {
        return "%s=%s; Path=/; Secure; HttpOnly; SameSite=Lax".formatted(name, value);
    }

    /** The header that has a browser forget it. */
    public static String forget(String name) {
        return keep(name, "", Duration.ZERO);
    }
}
