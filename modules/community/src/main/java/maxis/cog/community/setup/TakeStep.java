package maxis.cog.community.setup;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** The next step of the setup. */
@StoredAs("community.setup-step")
record TakeStep(Step step) implements Gesture {
    enum Step {
        OVERVIEW,
        PREVIEW,
        MAKE,
        EXAMINE
    }
}
