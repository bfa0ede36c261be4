package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.retention.Retention;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.Instant;

/** Lets go what members did long ago. Their number of warnings stays as it is. */
final class ViolationRetention implements Retention {
    private final ViolationStore store;
    private final Settings<ModerationSettings> settings;

    @Inject
    ViolationRetention(ViolationStore store, Settings<ModerationSettings> settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public Duration kept() {
        return settings.current().keepViolations();
    }

    @Override
    public int forget(Transaction transaction, Instant limit, int most) {
        return store.forget(transaction, limit, most);
    }
}
