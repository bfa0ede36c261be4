package maxis.cog.community.privacy;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** Another page of one's data is to be shown. */
@StoredAs("community.show-data")
record ShowData(int page) implements Gesture {}
