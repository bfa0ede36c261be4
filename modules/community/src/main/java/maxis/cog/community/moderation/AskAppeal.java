package maxis.cog.community.moderation;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** Somebody wants to appeal against their ban. */
@StoredAs("community.ask-appeal")
record AskAppeal() implements Gesture {}
