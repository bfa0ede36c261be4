package maxis.runtime.member;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.spi.member.Levels;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Levels as the configuration names them; the highest that fits counts. */
public record ConfiguredLevels(DiscordConfiguration discord) implements Levels {
    @Override
    public Level of(MemberId member, Set<RoleId> roles) {
        if (discord.ownerIds().contains(member.value())) {
            return Level.OWNER;
        }
        if (holdsOneOf(discord.adminRoleIds(), roles)) {
            return Level.ADMIN;
        }
        if (holdsOneOf(discord.staffRoleIds(), roles)) {
            return Level.STAFF;
        }
        return holdsOneOf(discord.viewerRoleIds(), roles) ? Level.VIEWER : Level.MEMBER;
    }

    @Override
    public Set<MemberId> named() {
        return discord.ownerIds().stream().map(MemberId::new).collect(Collectors.toSet());
    }

    private static boolean holdsOneOf(List<Long> named, Set<RoleId> held) {
        return held.stream().anyMatch(role -> named.contains(role.value()));
    }
}
