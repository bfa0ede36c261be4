package maxis.cog.community.moderation;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** The bans behind this one are to be shown. */
@StoredAs("community.show-bans")
record ShowBans(long after) implements Gesture {}
