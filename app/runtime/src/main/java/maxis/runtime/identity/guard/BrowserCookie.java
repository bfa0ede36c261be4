package maxis.runtime.identity.guard;

import jakarta.inject.Inject;

import java.util.Map;
import java.util.Optional;

/**
 * What tells one browser from another before anybody is signed in. Its pages prove by it that they
 * are ours, and a way to Discord that was begun in one browser ends in no other.
 */
public final class BrowserCookie {
    private static final String PROOF = "browser";

    private final PanelKeys keys;

    @Inject
    BrowserCookie(PanelKeys keys) {
        this.keys = keys;
    }

    /**
     * A browser as it is known.
     *
     * @param fresh the header that makes it known, where it was not before
     */
    public record Known(String value, Optional<String> fresh) {}

    public Optional<String> find(Map<String, String> headers) {
        return Cookies.find(headers, Cookies.BROWSER);
    }

    public Known know(Map<String, String> headers) {
        return find(headers)
                .map(value -> new Known(value, Optional.empty()))
                .orElseGet(() -> {
                    var value = keys.freshToken();
                    return new Known(value, Optional.of(Cookies.lend(Cookies.BROWSER, value)));
                });
    }

    /** What a page of a browser in which nobody is signed in sends along. */
    public String proof(String value) {
        return keys.code(PROOF, value);
    }

    public boolean isProven(Map<String, String> headers, String proof) {
        return find(headers).filter(value -> PanelKeys.isSame(proof(value), proof)).isPresent();
    }
}
