package maxis.cog.community.help;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** Another page of the commands is to be shown. */
@StoredAs("community.show-help")
record ShowHelp(int page) implements Gesture {}
