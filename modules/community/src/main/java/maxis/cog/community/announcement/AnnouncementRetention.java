package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.retention.Retention;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.Instant;

/** Lets go of announcements of long ago, and of drafts that nobody posted. */
final class AnnouncementRetention implements Retention {
    private final AnnouncementStore store;
    private final Settings<AnnouncementSettings> settings;

    @Inject
    AnnouncementRetention(AnnouncementStore store, Settings<AnnouncementSettings> settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public Duration kept() {
        return settings.current().keepAnnouncements();
    }

    @Override
    public int forget(Transaction transaction, Instant limit, int most) {
        return store.forget(transaction, limit, most);
    }
}
