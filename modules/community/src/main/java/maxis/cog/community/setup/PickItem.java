package maxis.cog.community.setup;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** What is to be settled: the chosen one. */
@StoredAs("community.setup-pick")
record PickItem() implements Gesture {}
