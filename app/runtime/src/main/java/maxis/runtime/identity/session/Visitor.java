package maxis.runtime.identity.session;

import maxis.spi.web.Request;

/**
 * From where somebody comes, for them to tell their sessions apart.
 *
 * @param browser what it says of itself, cut
 */
public record Visitor(String address, String browser) {
    private static final int LONGEST = 200;

    public static Visitor of(Request request) {
        var browser = request.headers().getOrDefault("user-agent", "");
        return new Visitor(
                request.address(), browser.substring(0, Math.min(browser.length(), LONGEST)));
    }
}
