package maxis.cog.community.moderation;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** What somebody wrote against their ban. */
@StoredAs("community.send-appeal")
record SendAppeal() implements Gesture {}
