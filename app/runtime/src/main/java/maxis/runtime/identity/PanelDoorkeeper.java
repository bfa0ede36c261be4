package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.BrowserCookie;
import maxis.runtime.identity.guard.Cookies;
import maxis.runtime.identity.session.SessionCookie;
import maxis.runtime.identity.session.Sessions;
import maxis.runtime.identity.token.Tokens;
import maxis.runtime.web.Doorkeeper;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.web.Caller;

import java.util.Map;
import java.util.Optional;

/** Knows people by the cookie of a session or by a token, each looked up for every request. */
final class PanelDoorkeeper implements Doorkeeper {
    private static final String SCHEME = "Bearer ";

    private final As own;
    private final Sessions sessions;
    private final SessionEntry sessionEntry;
    private final TokenEntry tokenEntry;
    private final StepUpRule rule;
    private final BrowserCookie browsers;

    @Inject
    PanelDoorkeeper(
            Transactions transactions,
            Sessions sessions,
            SessionEntry sessionEntry,
            TokenEntry tokenEntry,
            StepUpRule rule,
            BrowserCookie browsers) {
        this.own = transactions.as(Actor.system("sign-in"));
        this.sessions = sessions;
        this.sessionEntry = sessionEntry;
        this.tokenEntry = tokenEntry;
        this.rule = rule;
        this.browsers = browsers;
    }

    @Override
    public Entry admit(Presented presented) {
        var token = token(presented.headers());
        if (token.isPresent()) {
            return tokenEntry.admit(presented, token.get());
        }
        return Cookies.find(presented.headers(), Cookies.SESSION)
                .map(cookie -> sessionEntry.admit(presented, cookie))
                .orElseGet(() -> sessionEntry.stranger(presented));
    }

    /** A token is not somebody who is there: what asks for a second factor it never reaches. */
    @Override
    public boolean isSteppedUp(Caller caller) {
        return SessionCookie.session(caller.means())
                .flatMap(id -> own.run(transaction -> sessions.find(transaction, id)))
                .filter(rule::isSteppedUp)
                .isPresent();
    }

    @Override
    public Optional<String> greeting(Map<String, String> headers) {
        return browsers.know(headers).fresh();
    }

    private static Optional<String> token(Map<String, String> headers) {
        return Optional.ofNullable(headers.get("authorization"))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .filter(Tokens::isOne);
    }
}
