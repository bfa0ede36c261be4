package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.BrowserCookie;
import maxis.runtime.identity.guard.OwnAddress;
import maxis.runtime.identity.guard.PanelKeys;
import maxis.runtime.identity.session.Session;
import maxis.runtime.identity.session.Sessions;
import maxis.runtime.web.Doorkeeper.Presented;

import java.util.Optional;

/**
 * Whether a request that changes something comes from a page of the panel, in this very browser.
 */
final class Proofs {
    private static final String HEADER = "x-csrf-token";

    private final OwnAddress own;
    private final BrowserCookie browsers;
    private final Sessions sessions;

    @Inject
    Proofs(OwnAddress own, BrowserCookie browsers, Sessions sessions) {
        this.own = own;
        this.browsers = browsers;
        this.sessions = sessions;
    }

    /** What is wrong with a request of somebody who is signed in. */
    Optional<String> lacking(Presented presented, Session session) {
        return lacking(presented, PanelKeys.isSame(sessions.proof(session.id()), proof(presented)));
    }

    /** What is wrong with a request of a browser in which nobody is. */
    Optional<String> lacking(Presented presented) {
        return lacking(presented, browsers.isProven(presented.headers(), proof(presented)));
    }

    private Optional<String> lacking(Presented presented, boolean isProven) {
        if (!own.isFromOwnPage(presented.headers())) {
            return Optional.of("origin");
        }
        return isProven ? Optional.empty() : Optional.of("proof");
    }

    private static String proof(Presented presented) {
        return presented.headers().getOrDefault(HEADER, "");
    }
}
