package maxis.cog.community.moderation;

import maxis.spi.StoredAs;
import maxis.spi.job.Job;
import maxis.spi.value.MemberId;

/** Somebody is to be told that they were warned. */
@StoredAs("community.send-warning-notice")
record SendWarningNotice(MemberId member, int count) implements Job {}
