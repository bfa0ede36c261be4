package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** Older announcements are to be shown. */
@StoredAs("community.show-announcements")
record ShowAnnouncements(long before) implements Gesture {}
