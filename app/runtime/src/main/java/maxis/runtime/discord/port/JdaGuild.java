package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.Connection;
import maxis.spi.discord.Guild;
import maxis.spi.discord.Present;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** What the connected bot holds of its server in memory. */
final class JdaGuild implements Guild {
    private static final int PAGE = 500;

    private final Connection connection;

    @Inject
    JdaGuild(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<String> name() {
        return known(net.dv8tion.jda.api.entities.Guild::getName);
    }

    @Override
    public int memberCount() {
        return known(net.dv8tion.jda.api.entities.Guild::getMemberCount).orElse(0);
    }

    @Override
    public Optional<Set<RoleId>> rolesOf(MemberId member) {
        return connection
                .guild()
                .flatMap(guild -> Optional.ofNullable(guild.getMemberById(member.value())))
                .map(JdaGuild::roles);
    }

    @Override
    public Optional<MemberId> owner() {
        return known(guild -> new MemberId(guild.getOwnerIdLong()));
    }

    @Override
    public Iterable<List<Present>> everyone() {
        var people =
                known(guild ->
                                guild.getMembers().stream()
                                        .filter(member -> !member.getUser().isBot())
                                        .toList())
                        .orElse(List.of());
        return () ->
                people.stream()
                        .map(JdaGuild::present)
                        .gather(Gatherers.windowFixed(PAGE))
                        .iterator();
    }

    @Override
    public List<Room> rooms() {
        return known(guild ->
                        guild.getChannels().stream()
                                .filter(StandardGuildMessageChannel.class::isInstance)
                                .filter(this::isSeen)
                                .map(JdaGuild::room)
                                .toList())
                .orElse(List.of());
    }

    @Override
    public List<Rank> ranks() {
        return known(guild ->
                        guild.getRoles().stream()
                                .filter(role -> !role.isPublicRole())
                                .map(JdaGuild::rank)
                                .toList())
                .orElse(List.of());
    }

    private <T> Optional<T> known(Function<net.dv8tion.jda.api.entities.Guild, T> question) {
        return connection.guild().map(question);
    }

    private boolean isSeen(GuildChannel channel) {
        return channel.getGuild().getSelfMember().hasPermission(channel, Permission.VIEW_CHANNEL);
    }

    private static Room room(GuildChannel channel) {
        return new Room(
                new ChannelId(channel.getIdLong()),
                channel.getName(),
                Permissions.missing(channel, Permissions.TO_WRITE));
    }

    private static Rank rank(Role role) {
        var self = role.getGuild().getSelfMember();
        return new Rank(
                new RoleId(role.getIdLong()),
                role.getName(),
                !role.isManaged()
                        && self.hasPermission(Permission.MANAGE_ROLES)
                        && self.canInteract(role),
                Permissions.arePowerful(role.getPermissions()));
    }

    static Set<RoleId> roles(Member member) {
        return member.getRoles().stream()
                .map(ISnowflake::getIdLong)
                .map(RoleId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Present present(Member member) {
        return new Present(
                new MemberId(member.getIdLong()),
                member.getEffectiveName(),
                Optional.of(member.getEffectiveAvatarUrl()),
                member.getTimeJoined().toInstant(),
                roles(member));
    }
}
