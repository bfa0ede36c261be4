package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.retention.Retention;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Lets go who left long ago. */
final class FormerMemberRetention implements Retention {
    private final ActivityStore store;
    private final Settings<MemberSettings> settings;
    private final InstantSource clock;

    @Inject
    FormerMemberRetention(
            ActivityStore store, Settings<MemberSettings> settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Duration kept() {
        return settings.current().keepFormerMembers();
    }

    @Override
    public int forget(Transaction transaction, Instant limit, int most) {
        return store.forgetFormerMembers(transaction, limit, clock.instant(), most);
    }
}
