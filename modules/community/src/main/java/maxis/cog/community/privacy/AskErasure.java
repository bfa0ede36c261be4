package maxis.cog.community.privacy;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** The first step of an erasure: what would go and what would stay. */
@StoredAs("community.ask-erasure")
record AskErasure() implements Gesture {}
