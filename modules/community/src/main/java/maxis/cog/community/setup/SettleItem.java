package maxis.cog.community.setup;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** How it is settled: by what was chosen. */
@StoredAs("community.setup-settle")
record SettleItem(String item) implements Gesture {}
