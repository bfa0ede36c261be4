package maxis.testing.retention;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.retention.Retention;
import maxis.spi.retention.RetentionRule;
import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** A cog with two rules, the first of which fails. */
final class FleetingCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("fleeting");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                new RetentionRule("broken", Broken.class), new RetentionRule("notes", Notes.class));
    }

    /** Fails. */
    static final class Broken implements Retention {
        @Inject
        Broken() {}

        @Override
        public Duration kept() {
            return Duration.ofDays(1);
        }

        @Override
        public int forget(Transaction transaction, Instant limit, int most) {
            throw new IllegalStateException("planted");
        }
    }

    /** Notes are kept for a day. */
    static final class Notes implements Retention {
        @Inject
        Notes() {}

        @Override
        public Duration kept() {
            return Duration.ofDays(1);
        }

        @Override
        public int forget(Transaction transaction, Instant limit, int most) {
            return transaction
                    .handle()
                    .createUpdate(
                            """
                            delete from notes where ctid = any (array(
                                select ctid from notes where at < :limit limit :most))
                            """)
                    .bind("limit", limit)
                    .bind("most", most)
                    .execute();
        }
    }
}
