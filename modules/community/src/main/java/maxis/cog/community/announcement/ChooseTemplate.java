package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** With which words a draft begins. */
@StoredAs("community.choose-announcement-template")
record ChooseTemplate(long announcement) implements Gesture {}
