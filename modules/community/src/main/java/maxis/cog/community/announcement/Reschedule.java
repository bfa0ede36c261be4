package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** When a draft is to be posted, as it was typed into the form. */
@StoredAs("community.reschedule-announcement")
record Reschedule(long announcement) implements Gesture {}
