package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.Connection;
import maxis.spi.Fault;
import maxis.spi.discord.Roles;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.UserSnowflake;

import java.time.InstantSource;
import java.util.Optional;

/** Gives and takes roles by one request each, and by none where nothing would change. */
final class JdaRoles implements Roles {
    /** Discord's audit log takes no longer reason. */
    private static final int LONGEST_REASON = 512;

    private final Connection connection;
    private final Outbound outbound;
    private final RoleEchoes echoes;

    @Inject
    JdaRoles(Connection connection, Outbound outbound, InstantSource clock) {
        this.connection = connection;
        this.outbound = outbound;
        this.echoes = new RoleEchoes(clock);
    }

    @Override
    public Change give(MemberId member, RoleId role, String reason) {
        return change(new Wanted(member, role, true, reason));
    }

    @Override
    public Change take(MemberId member, RoleId role, String reason) {
        return change(new Wanted(member, role, false, reason));
    }

    private record Wanted(MemberId member, RoleId role, boolean isHeld, String reason) {}

    private Change change(Wanted wanted) {
        var guild =
                connection
                        .guild()
                        .orElseThrow(() -> Fault.remote("Discord is not connected", null));
        echoes.listenTo(guild.getJDA());
        var role = guild.getRoleById(wanted.role().value());
        if (role == null) {
            return new Change.RoleGone();
        }
        try {
            var held = held(guild, wanted);
            if (held.isEmpty()) {
                return new Change.MemberAbsent();
            }
            if (held.get() == wanted.isHeld()) {
                return new Change.AlreadySo();
            }
            return obstacle(role)
                    .<Change>map(Change.Refused::new)
                    .orElseGet(() -> make(guild, role, wanted));
        } catch (RuntimeException refused) {
            return refusal(role, refused);
        }
    }

    /** Whether the member holds the role; nothing for somebody who is not here. */
    private Optional<Boolean> held(Guild guild, Wanted wanted) {
        var member = guild.getMemberById(wanted.member().value());
        if (member == null && guild.isLoaded()) {
            return Optional.empty();
        }
        if (member == null) {
            member = outbound.queued(guild.retrieveMemberById(wanted.member().value()));
        }
        var roles = JdaGuild.roles(member);
        return Optional.of(
                echoes.holds(wanted.member(), wanted.role())
                        .orElseGet(() -> roles.contains(wanted.role())));
    }

    private Change make(Guild guild, Role role, Wanted wanted) {
        var member = UserSnowflake.fromId(wanted.member().value());
        var action =
                wanted.isHeld()
                        ? guild.addRoleToMember(member, role)
                        : guild.removeRoleFromMember(member, role);
        var reason = wanted.reason();
        outbound.queued(
                action.reason(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
        echoes.note(wanted.member(), wanted.role(), wanted.isHeld());
        return new Change.Made();
    }

    /** What an operator has to change before the bot may give this role. */
    static Optional<String> obstacle(Role role) {
        var guild = role.getGuild();
        if (role.isManaged() || role.isPublicRole()) {
            return Optional.of(
                    "The role " + role.getName() + " belongs to Discord or to another program.");
        }
        if (!Permissions.has(guild, Permission.MANAGE_ROLES)) {
            return Optional.of(
                    "Give the bot the permission " + Permission.MANAGE_ROLES.getName() + ".");
        }
        return guild.getSelfMember().canInteract(role)
                ? Optional.empty()
                : Optional.of(
                        "The role "
                                + role.getName()
                                + " stands above the bot's own: move the bot's role over it in the"
                                + " server's settings, under Roles.");
    }

    private static Change refusal(Role role, RuntimeException refused) {
        return switch (Trouble.of(refused)) {
            case MEMBER_ABSENT -> new Change.MemberAbsent();
            case ROLE_GONE -> new Change.RoleGone();
            case FORBIDDEN ->
                    new Change.Refused(
                            obstacle(role)
                                    .orElse("Discord forbids to give " + role.getName() + "."));
            case LATER -> throw Fault.remote("Discord did not change a role", refused);
            case PLACE_GONE, BLOCKED, ARCHIVED, FULL, WRONG -> throw refused;
        };
    }
}
