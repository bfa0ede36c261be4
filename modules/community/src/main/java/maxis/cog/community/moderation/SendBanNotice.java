package maxis.cog.community.moderation;

import maxis.spi.StoredAs;
import maxis.spi.job.Job;
import maxis.spi.value.MemberId;

/** Somebody is to be told that they are barred. */
@StoredAs("community.send-ban-notice")
record SendBanNotice(MemberId member) implements Job {}
