package maxis.testing.setting;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.setting.Setting;
import maxis.spi.setting.Settings;
import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.RoleId;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A cog with settings of every type. */
final class DeskCog implements Cog {
    static final CogId ID = new CogId("desk");

    enum Mood {
        CALM,
        VERY_BUSY
    }

    record Rules(
            @Setting(standard = "true") boolean open,
            @Setting(standard = "3", least = 1, most = 10) int maxOpen,
            @Setting(standard = "0", least = 0) long budget,
            @Setting(standard = "2d", least = 60) Duration warnAfter,
            @Setting(standard = "7d") Duration closeAfter,
            @Setting(standard = "Hello", least = 1, most = 20) String greeting,
            @Setting(standard = "calm") Mood mood,
            @Setting(standard = "9.99 EUR", least = 0, most = 100_00) Money price,
            @Setting(standard = "") Optional<ChannelId> channel,
            @Setting(standard = "1001, 1002") List<RoleId> roles,
            @Setting(standard = "1") MemberId agent,
            @Setting(standard = "2") GuildId server,
            @Setting(standard = "Europe/Paris") ZoneId zone,
            @Setting(standard = "09:00") LocalTime opensAt,
            @Setting(standard = "") List<String> topics) {
        Rules {
            if (warnAfter.compareTo(closeAfter) >= 0) {
                throw new IllegalArgumentException("desk.rule.warn_before_closing");
            }
        }
    }

    static final class Desk {
        private final Settings<Rules> settings;

        @Inject
        Desk(Settings<Rules> settings) {
            this.settings = settings;
        }

        Rules rules() {
            return settings.current();
        }
    }

    @Override
    public CogId id() {
        return ID;
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.bind(Desk.class).settings(Rules.class);
    }
}
