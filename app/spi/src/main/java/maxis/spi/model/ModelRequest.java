package maxis.spi.model;

import java.time.Duration;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param instruction ours, never anybody else's
 * @param turns the conversation so far, the last one to be answered
 */
public record ModelRequest(
        Strength strength,
        String instruction,
        List<Turn> turns,
        int mostTokens,
        Duration patience) {
    public ModelRequest {
        turns = List.copyOf(turns);
    }

    /** Which of the configured models. */
    public enum Strength {
        LIGHT,
        STANDARD,
        STRONG
    }

    /** Something said by the member or by the model. */
    public record Turn(boolean isFromModel, String text) {}
}
