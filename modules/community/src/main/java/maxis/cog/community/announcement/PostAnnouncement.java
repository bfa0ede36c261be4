package maxis.cog.community.announcement;

import maxis.spi.StoredAs;
import maxis.spi.job.Job;

import java.time.Instant;

/** An announcement is due. */
@StoredAs("community.post-announcement")
record PostAnnouncement(long announcement, Instant due) implements Job {
    /** What makes a repeated call of this one time return the message of the first. */
    String key() {
        return "announcement-" + announcement + "-" + due.getEpochSecond();
    }
}
