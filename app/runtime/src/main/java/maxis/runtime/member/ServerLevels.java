package maxis.runtime.member;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.spi.discord.Guild;
import maxis.spi.member.Levels;
import maxis.spi.setting.Settings;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Levels as configuration and settings name them together; the owner of the server is an owner.
 * Permissions that Discord knows count for nothing.
 */
public final class ServerLevels implements Levels {
    private final ConfiguredLevels configured;
    private final Settings<ServerSettings> settings;
    private final Optional<Guild> guild;

    @Inject
    ServerLevels(
            DiscordConfiguration discord,
            Settings<ServerSettings> settings,
            Optional<Guild> guild) {
        this.configured = new ConfiguredLevels(discord);
        this.settings = settings;
        this.guild = guild;
    }

    @Override
    public Level of(MemberId member, Set<RoleId> roles) {
        if (guild.flatMap(Guild::owner).filter(member::equals).isPresent()) {
            return Level.OWNER;
        }
        var named = configured.of(member, roles);
        var set = set(settings.current(), roles);
        return named.includes(set) ? named : set;
    }

    @Override
    public Set<MemberId> named() {
        var named = new HashSet<MemberId>(configured.named());
        guild.flatMap(Guild::owner).ifPresent(named::add);
        return named;
    }

    private static Level set(ServerSettings now, Set<RoleId> roles) {
        if (holdsOneOf(now.adminRoles(), roles)) {
            return Level.ADMIN;
        }
        if (holdsOneOf(now.staffRoles(), roles)) {
            return Level.STAFF;
        }
        return holdsOneOf(now.viewerRoles(), roles) ? Level.VIEWER : Level.MEMBER;
    }

    private static boolean holdsOneOf(List<RoleId> named, Set<RoleId> held) {
        return named.stream().anyMatch(held::contains);
    }
}
