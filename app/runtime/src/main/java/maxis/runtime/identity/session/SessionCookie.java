package maxis.runtime.identity.session;

import maxis.runtime.identity.guard.Cookies;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Request;

import java.util.Optional;
import java.util.UUID;

/** What a browser keeps of its session, and which session a request belongs to. */
public final class SessionCookie {
    private SessionCookie() {}

    /** The browser keeps this from now on; when the session really ends, the database says. */
    public static Answer keep(Answer answer, String cookie) {
        return answer.with("Set-Cookie", Cookies.keep(Cookies.SESSION, cookie, Session.LONGEST));
    }

    public static Answer forget(Answer answer) {
        return answer.with("Set-Cookie", Cookies.forget(Cookies.SESSION));
    }

    /** Nothing for strangers and for those who come with a token. */
    public static Optional<UUID> session(Request request) {
        return request.caller().map(Caller::means).flatMap(SessionCookie::session);
    }

    public static Optional<UUID> session(Caller.Means means) {
        return switch (means) {
            case Caller.Means.Session(var id) -> Optional.of(UUID.fromString(id));
            case Caller.Means.Token(var _) -> Optional.empty();
        };
    }
}
