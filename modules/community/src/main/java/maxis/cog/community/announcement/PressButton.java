package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** A button of a cog, below an announcement or a welcome. */
@StoredAs("community.press-announcement-button")
record PressButton(long announcement, String button) implements Gesture {
    /** Below something whose presses nobody counts. */
    static final long NO_ANNOUNCEMENT = 0;
}
