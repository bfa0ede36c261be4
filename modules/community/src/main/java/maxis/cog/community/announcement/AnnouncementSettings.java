package maxis.cog.community.announcement;

import maxis.spi.setting.Setting;
import maxis.spi.value.ChannelId;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where and when is announced.
 *
 * @param announcementZone whose times of the day are meant
 */
record AnnouncementSettings(
        @Setting(standard = "") Optional<ChannelId> announcementRoom,
        @Setting(standard = "Europe/Paris") ZoneId announcementZone,
        @Setting(standard = "1095d", least = 86_400, most = 315_360_000)
                Duration keepAnnouncements) {}
