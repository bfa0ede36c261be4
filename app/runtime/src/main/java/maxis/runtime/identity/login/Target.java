package maxis.runtime.identity.login;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody goes once they are signed in: a page of the panel and nowhere else. */
record Target(String path) {
    static final Target START = new Target("/admin-panel/");

    /**
     * Only letters that mean nothing to a browser but themselves, so that no host can be hidden.
     */
    private static final Pattern PAGE =
            Pattern.compile(
                    "/admin-panel/[A-Za-z0-9_-]{0,60}(\\.html)?(\\?[A-Za-z0-9_.=&%~-]{0,300})?");

    static Optional<Target> parse(String path) {
        return PAGE.matcher(path).matches() ? Optional.of(new Target(path)) : Optional.empty();
    }

    /** The page to sign in at, with a word on why it did not work. */
    static Target signIn(String why) {
        return new Target("/admin-panel/login.html?why=" + why);
    }
}
