package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.Connection;
import maxis.runtime.discord.Obstacles;
import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what the bot may do with what it is asked to, without a request. */
final class JdaObstacles implements Obstacles {
    private static final List<Permission> EVERYWHERE =
            List.of(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND,
                    Permission.MESSAGE_HISTORY,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.MESSAGE_MANAGE,
                    Permission.MANAGE_ROLES,
                    Permission.CREATE_PRIVATE_THREADS,
                    Permission.MESSAGE_SEND_IN_THREADS,
                    Permission.MANAGE_THREADS);

    private final Connection connection;
    private final Outbound outbound;

    @Inject
    JdaObstacles(Connection connection, Outbound outbound) {
        this.connection = connection;
        this.outbound = outbound;
    }

    @Override
    public List<String> find(Set<ChannelId> rooms, Set<RoleId> roles) {
        return connection
                .guild()
                .map(guild -> find(guild, rooms, roles).toList())
                .orElse(List.of());
    }

    private Stream<String> find(Guild guild, Set<ChannelId> rooms, Set<RoleId> roles) {
        return Stream.of(
                        onServer(guild),
                        rooms.stream().flatMap(room -> in(guild, room)),
                        roles.stream()
                                .map(role -> guild.getRoleById(role.value()))
                                .flatMap(Stream::ofNullable)
                                .flatMap(role -> JdaRoles.obstacle(role).stream()),
                        refusals())
                .flatMap(found -> found)
                .distinct();
    }

    private static Stream<String> onServer(Guild guild) {
        var missing =
                EVERYWHERE.stream()
                        .filter(permission -> !Permissions.has(guild, permission))
                        .map(Permission::getName)
                        .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "Give the bot's role, in the server's settings under Roles: "
                                + String.join(", ", missing)
                                + ".");
    }

    private static Stream<String> in(Guild guild, ChannelId room) {
        var channel = guild.getGuildChannelById(room.value());
        if (channel == null) {
            return Stream.of("The channel " + room + " of the settings is gone: set another one.");
        }
        var missing = Permissions.missing(channel, Permissions.TO_WRITE);
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "Give the bot in #"
                                + channel.getName()
                                + ": "
                                + String.join(", ", missing.stream().sorted().toList())
                                + ".");
    }

    private Stream<String> refusals() {
        int refused = outbound.refused();
        return refused < Refusals.MOST
                ? Stream.empty()
                : Stream.of(
                        "Discord refused "
                                + refused
                                + " requests within ten minutes, so that jobs wait; give the bot"
                                + " what is missing above.");
    }
}
