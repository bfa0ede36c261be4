package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** Something is to be done with a draft. */
@StoredAs("community.compose")
record Compose(long announcement, Step step) implements Gesture {
    enum Step {
        POST,
        REWRITE,
        RESCHEDULE,
        CANCEL
    }
}
