package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.retention.Retention;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Lets go on which days somebody was active. */
final class ActivityRetention implements Retention {
    private final ActivityStore store;
    private final Settings<MemberSettings> settings;

    @Inject
    ActivityRetention(ActivityStore store, Settings<MemberSettings> settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public Duration kept() {
        return settings.current().keepActivity();
    }

    @Override
    public int forget(Transaction transaction, Instant limit, int most) {
        return store.forgetDays(transaction, limit.atZone(ZoneOffset.UTC).toLocalDate(), most);
    }
}
