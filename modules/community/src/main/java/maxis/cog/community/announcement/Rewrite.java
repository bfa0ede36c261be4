package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** The words of a draft, as they were typed into the form. */
@StoredAs("community.rewrite-announcement")
record Rewrite(long announcement) implements Gesture {}
