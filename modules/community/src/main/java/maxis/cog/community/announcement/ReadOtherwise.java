package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** An announcement is to be read in the reader's own language. */
@StoredAs("community.read-announcement")
record ReadOtherwise(long announcement) implements Gesture {}
