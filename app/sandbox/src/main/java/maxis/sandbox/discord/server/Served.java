package maxis.sandbox.discord.server;

import maxis.sandbox.discord.http.Answer;

import java.time.Duration;

/**
 * An answer, and how it travels.
 *
 * @param lost whether the connection breaks instead
 */
record Served(Answer answer, boolean lost, Duration delay) {
    static Served of(Answer answer) {
        return new Served(answer, false, Duration.ZERO);
    }

    static Served never() {
        return new Served(Answer.nothing(), true, Duration.ZERO);
    }

    Served lose() {
        return new Served(answer, true, delay);
    }

    Served late(Duration later) {
        return new Served(answer, lost, later);
    }
}
