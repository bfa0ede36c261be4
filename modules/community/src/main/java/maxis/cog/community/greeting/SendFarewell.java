package maxis.cog.community.greeting;

import maxis.spi.StoredAs;
import maxis.spi.job.Job;
import maxis.spi.value.MemberId;

/** Somebody who went is to be seen off. */
@StoredAs("community.send-farewell")
record SendFarewell(MemberId member) implements Job {}
