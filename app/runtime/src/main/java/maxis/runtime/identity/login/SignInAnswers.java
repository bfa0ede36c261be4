package maxis.runtime.identity.login;

import maxis.runtime.identity.guard.Cookies;
import maxis.runtime.identity.session.SessionCookie;
import maxis.spi.web.Answer;

/** Answers to whoever got in. */
final class SignInAnswers {
    private SignInAnswers() {}

    /** The browser is signed in from now on, and nothing is under way any more. */
    static Answer entered(Answer answer, String sessionCookie) {
        return SessionCookie.keep(answer, sessionCookie)
                .with("Set-Cookie", Cookies.forget(Cookies.LOGIN));
    }
}
