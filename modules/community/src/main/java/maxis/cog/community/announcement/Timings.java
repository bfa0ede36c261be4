package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.setting.Settings;
import maxis.spi.text.Text;

import java.time.InstantSource;

/** Understands when something is to be announced. */
final class Timings {
    private final Settings<AnnouncementSettings> settings;
    private final InstantSource clock;

    @Inject
    Timings(Settings<AnnouncementSettings> settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What was understood of two typed texts, each of which may be empty. */
    sealed interface Understanding {}

    record Understood(Timing timing) implements Understanding {}

    record Unclear(Text why) implements Understanding {}

    Understanding understand(String at, String every) {
        var now = clock.instant();
        var start = TypedTime.date(at, settings.current().announcementZone(), now);
        if (!at.isBlank() && start.isEmpty()) {
            return unclear("community.announcement.refuse.at", at);
        }
        if (start.filter(moment -> moment.isBefore(now)).isPresent()) {
            return unclear("community.announcement.refuse.past", at);
        }
        var days = TypedTime.days(every);
        if (!every.isBlank() && days.isEmpty()) {
            return unclear("community.announcement.refuse.every", every);
        }
        try {
            return new Understood(new Timing(start, days));
        } catch (IllegalArgumentException impossible) {
            return unclear("community.announcement.refuse.every", every);
        }
    }

    private static Unclear unclear(String key, String typed) {
        return new Unclear(Text.of(key).with("value", typed));
    }
}
