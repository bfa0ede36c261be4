package maxis.runtime.discord.port;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the bot may do, and what it lacks, in Discord's own words. */
final class Permissions {
    /** To write cards with pictures and documents. */
    static final Set<Permission> TO_WRITE =
            EnumSet.of(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.MESSAGE_HISTORY);

    static final Set<Permission> TO_WRITE_IN_THREADS =
            EnumSet.of(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND_IN_THREADS,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.MESSAGE_HISTORY);

    static final Set<Permission> TO_OPEN_THREADS =
            EnumSet.of(
                    Permission.VIEW_CHANNEL,
                    Permission.CREATE_PRIVATE_THREADS,
                    Permission.MESSAGE_SEND_IN_THREADS,
                    Permission.MANAGE_THREADS);

    /** What a role must not have to be harmless. */
    private static final Set<Permission> POWERFUL =
            EnumSet.of(
                    Permission.ADMINISTRATOR,
                    Permission.MANAGE_SERVER,
                    Permission.MANAGE_ROLES,
                    Permission.MANAGE_CHANNEL,
                    Permission.MANAGE_WEBHOOKS,
                    Permission.MANAGE_THREADS,
                    Permission.MESSAGE_MANAGE,
                    Permission.MESSAGE_MENTION_EVERYONE,
                    Permission.NICKNAME_MANAGE,
                    Permission.KICK_MEMBERS,
                    Permission.BAN_MEMBERS,
                    Permission.MODERATE_MEMBERS,
                    Permission.VIEW_AUDIT_LOGS);

    private Permissions() {}

    static boolean arePowerful(Collection<Permission> permissions) {
        return permissions.stream().anyMatch(POWERFUL::contains);
    }

    static Set<String> missing(GuildChannel channel, Set<Permission> needed) {
        var self = channel.getGuild().getSelfMember();
        return needed.stream()
                .filter(permission -> !self.hasPermission(channel, permission))
                .map(Permission::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one to give first. */
    static String toGive(GuildChannel channel, Set<Permission> needed) {
        var missing = missing(channel, needed);
        return inOrder(needed).stream()
                .filter(missing::contains)
                .findFirst()
                .orElseGet(() -> inOrder(needed).getLast());
    }

    static boolean has(Guild guild, Permission permission) {
        return guild.getSelfMember().hasPermission(permission);
    }

    private static List<String> inOrder(Set<Permission> permissions) {
        return permissions.stream()
                .sorted((one, other) ->
                        Boolean.compare(
                                one != Permission.VIEW_CHANNEL, other != Permission.VIEW_CHANNEL))
                .map(Permission::getName)
                .toList();
    }
}
