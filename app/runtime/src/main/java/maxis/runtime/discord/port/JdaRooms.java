package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.Connection;
import maxis.spi.Fault;
import maxis.spi.discord.Rooms;
import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;
import net.dv8tion.jda.api.requests.restaction.ChannelAction;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Makes channels and roles, one after the other, so that a name is never made twice. */
final class JdaRooms implements Rooms {
    private final Connection connection;
    private final Outbound outbound;
    private final ReentrantLock lock = new ReentrantLock();

    @Inject
    JdaRooms(Connection connection, Outbound outbound) {
        this.connection = connection;
        this.outbound = outbound;
    }

    @Override
    public Making makeRoom(String name, Set<RoleId> readers, String reason) {
        return oneByOne(Permission.MANAGE_CHANNEL, () -> room(guild(), name, readers, reason));
    }

    @Override
    public Making makeRole(String name, String reason) {
        return oneByOne(Permission.MANAGE_ROLES, () -> role(guild(), name, reason));
    }

    private Making room(Guild guild, String name, Set<RoleId> readers, String reason) {
        // A channel for announcements is one that can be written in, too.
        var there =
                guild.getChannels().stream()
                        .filter(StandardGuildMessageChannel.class::isInstance)
                        .filter(channel -> channel.getName().equalsIgnoreCase(name))
                        .findFirst();
        if (there.isPresent()) {
            return new Making.MadeRoom(new ChannelId(there.get().getIdLong()), false);
        }
        var open = guild.createTextChannel(name);
        var room =
                outbound.queued(
                        (readers.isEmpty() ? open : hidden(guild, open, readers)).reason(reason));
        return new Making.MadeRoom(new ChannelId(room.getIdLong()), true);
    }

    private static ChannelAction<TextChannel> hidden(
            Guild guild, ChannelAction<TextChannel> action, Set<RoleId> readers) {
        var view = EnumSet.of(Permission.VIEW_CHANNEL);
        var none = EnumSet.noneOf(Permission.class);
        var hidden =
                action.addRolePermissionOverride(guild.getPublicRole().getIdLong(), none, view)
                        .addMemberPermissionOverride(guild.getSelfMember().getIdLong(), view, none);
        for (var role : readers) {
            hidden = hidden.addRolePermissionOverride(role.value(), view, none);
        }
        return hidden;
    }

    private Making role(Guild guild, String name, String reason) {
        var there = guild.getRolesByName(name, true);
        if (!there.isEmpty()) {
            return new Making.MadeRole(new RoleId(there.getFirst().getIdLong()), false);
        }
        var action = guild.createRole().setName(name).setPermissions(0L);
        var role = outbound.queued(action.reason(reason));
        return new Making.MadeRole(new RoleId(role.getIdLong()), true);
    }

    private Guild guild() {
        return connection.guild().orElseThrow(() -> Fault.remote("Discord is not connected", null));
    }

    private Making oneByOne(Permission needed, Supplier<Making> making) {
        lock.lock();
        try {
            return making.get();
        } catch (RuntimeException refused) {
            return switch (Trouble.of(refused)) {
                case FORBIDDEN -> new Making.Forbidden(needed.getName());
                case FULL -> new Making.Full();
                case LATER -> throw Fault.remote("Discord made nothing", refused);
                case PLACE_GONE, ROLE_GONE, MEMBER_ABSENT, BLOCKED, ARCHIVED, WRONG ->
                        throw refused;
            };
        } finally {
            lock.unlock();
        }
    }
}
