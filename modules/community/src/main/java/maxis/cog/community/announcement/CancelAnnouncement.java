package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** One that is planned is to be called off: the chosen one. */
@StoredAs("community.cancel-announcement")
record CancelAnnouncement() implements Gesture {}
