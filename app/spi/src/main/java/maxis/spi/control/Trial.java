package maxis.spi.control;

import java.util.Map;

/** What comes of a dry run. */
public sealed interface Trial {
    /**
     * What would happen.
     *
     * @param parameters all of them, standards filled in
     * @param isToBeApproved whether somebody would have to approve it
     */
    record Foreseen(
            Preview.Possible preview, Map<String, String> parameters, boolean isToBeApproved)
            implements Trial {
        public Foreseen {
            parameters = Map.copyOf(parameters);
        }
    }

    /** It would not be taken. */
    record Refused(Refusal refusal) implements Trial {}
}
