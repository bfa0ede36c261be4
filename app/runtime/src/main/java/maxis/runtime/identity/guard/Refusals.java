package maxis.runtime.identity.guard;

import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import java.time.Duration;

/** What is answered to those who are not let in. */
public final class Refusals {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    private Refusals() {}

    public static Answer badRequest(String text) {
        return new Answer.Problem(BAD_REQUEST, Text.of(text));
    }

    public static Answer unauthorized(String text) {
        return new Answer.Problem(UNAUTHORIZED, Text.of(text));
    }

    public static Answer conflict(String text) {
        return new Answer.Problem(CONFLICT, Text.of(text));
    }

    public static Answer tooOften(Duration pause) {
        long seconds = pause.plusSeconds(1).toSeconds();
        return new Answer.Problem(
                        TOO_MANY,
                        Text.of("platform.web.limited").with("wait", Duration.ofSeconds(seconds)))
                .with("Retry-After", Long.toString(seconds));
    }
}
