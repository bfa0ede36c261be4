package maxis.runtime.web.call;

import maxis.spi.web.Answer;

/** Ends the reading of a request that cannot be served, with what to answer. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    public Refusal(Answer answer) {
        // Somebody else's mistake has no place in our code worth a trace.
        super("refused", null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
