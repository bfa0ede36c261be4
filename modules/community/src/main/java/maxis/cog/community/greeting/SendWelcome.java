package maxis.cog.community.greeting;

import maxis.spi.StoredAs;
import maxis.spi.job.Job;
import maxis.spi.value.MemberId;

/** Somebody is to be welcomed. */
@StoredAs("community.send-welcome")
record SendWelcome(MemberId member) implements Job {}
