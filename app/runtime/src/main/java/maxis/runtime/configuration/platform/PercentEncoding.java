package maxis.runtime.configuration.platform;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as URIs have it, where a plus is a plus. */
final class PercentEncoding {
    private PercentEncoding() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // The decoder's own message quotes what may be a password.
            throw new IllegalArgumentException(
                    "The database address has a % that is not followed by two hexadecimal digits."
                            + " Write a % in a password as %25.");
        }
    }
}
