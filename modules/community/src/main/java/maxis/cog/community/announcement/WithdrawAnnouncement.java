package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.job.Job;

/** The messages of an announcement are to be deleted. */
@StoredAs("community.withdraw-announcement")
record WithdrawAnnouncement(long announcement) implements Job {}
