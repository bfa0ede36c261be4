package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** Which buttons go below a draft. */
@StoredAs("community.choose-announcement-buttons")
record ChooseButtons(long announcement) implements Gesture {}
