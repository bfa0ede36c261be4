package maxis.cog.community.members;

import jakarta.inject.Inject;

/** Writes every few seconds what this process counted. */
final class FlushActivity implements Runnable {
    private final ActivityCounts counts;

    @Inject
    FlushActivity(ActivityCounts counts) {
        this.counts = counts;
    }

    @Override
    public void run() {
        counts.flush();
    }
}
