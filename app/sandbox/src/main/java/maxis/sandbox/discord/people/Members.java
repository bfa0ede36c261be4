package maxis.sandbox.discord.people;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joining, leaving, and what others may change about a member. */
public final class Members {
    private static final Duration LONGEST_SILENCE = Duration.ofDays(28);
    private static final int LONGEST_NICK = 32;

    private final World world;

    public Members(World world) {
        this.world = world;
    }

    public Member join(long userId) {
        var user = world.people().requireUser(userId);
        if (world.people().bans().containsKey(userId)) {
            throw Problem.BANNED.refused();
        }
        var known = world.people().member(userId);
        if (known.isPresent()) {
            return known.get();
        }
        var member = world.people().addMember(user, world.now());
        world.tell("GUILD_MEMBER_ADD", told(member), Intent.MEMBERS, Audience.guild());
        return member;
    }

    private ObjectNode told(Member member) {
        return member.json().put("guild_id", Long.toString(world.guild().id()));
    }

    public void leave(long userId) {
        var member = world.people().requireMember(userId);
        world.people().removeMember(userId);
        world.places().threads().forEach(thread -> thread.thread().members().remove(userId));
        var data = Json.object().put("guild_id", Long.toString(world.guild().id()));
        data.set("user", member.user().json());
        // Whoever leaves hears of it as well.
        var audience = new Audience.GuildAnd(userId);
        world.tell("GUILD_MEMBER_REMOVE", data, Intent.MEMBERS, audience);
    }

    public void kick(long actor, long userId) {
        world.rights().require(actor, Permission.KICK_MEMBERS);
        world.rights().requireAbove(actor, world.people().requireMember(userId));
        leave(userId);
    }

    public Member change(long actor, long userId, JsonNode wish) {
        var member = world.people().requireMember(userId);
        world.rights().requireMember(actor);
        // First everything that may be refused: a refused request changes nothing.
        var nick = wish.has("nick") ? Json.string(wish, "nick") : null;
        if (nick != null) {
            checkNick(actor, member, wish);
        }
        var roles = Json.has(wish, "roles") ? wantedRoles(actor, member, wish) : null;
        var silence = wish.has("communication_disabled_until");
        var until = silence ? wantedSilence(actor, member, wish) : Instant.EPOCH;
        checkVoice(actor, wish);
        if (nick != null) {
            member.nickname(nick);
        }
        if (roles != null) {
            member.hold(roles);
        }
        if (silence) {
            member.silence(until.equals(Instant.EPOCH) ? null : until);
        }
        applyVoice(member, wish);
        updated(member);
        return member;
    }

    private void checkNick(long actor, Member member, JsonNode wish) {
        var errors = new FormErrors();
        errors.atMost("", wish, "nick", LONGEST_NICK);
        errors.throwIfAny();
        if (actor == member.id()) {
            world.rights().require(actor, Permission.CHANGE_NICKNAME);
        } else {
            world.rights().require(actor, Permission.MANAGE_NICKNAMES);
            world.rights().requireAbove(actor, member);
        }
    }

    private Set<Long> wantedRoles(long actor, Member member, JsonNode wish) {
        world.rights().require(actor, Permission.MANAGE_ROLES);
        var wanted = Json.ids(wish.path("roles")).collect(Collectors.toCollection(TreeSet::new));
        var changed = new TreeSet<>(wanted);
        changed.removeAll(member.roles());
        member.roles().stream().filter(role -> !wanted.contains(role)).forEach(changed::add);
        for (var id : changed) {
            requireGrantable(
                    actor, world.people().role(id).orElseThrow(Problem.INVALID_ROLE::refused));
        }
        return wanted;
    }

    private Instant wantedSilence(long actor, Member member, JsonNode wish) {
        world.rights().require(actor, Permission.MODERATE_MEMBERS);
        world.rights().requireAbove(actor, member);
        if (world.rights().may(member.id(), Permission.ADMINISTRATOR)) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
        if (!Json.has(wish, "communication_disabled_until")) {
            return Instant.EPOCH;
        }
        var until = moment(Json.string(wish, "communication_disabled_until"));
        if (until.isAfter(world.now().plus(LONGEST_SILENCE))) {
            throw FormErrors.at(
                    "communication_disabled_until",
                    "INVALID_COMMUNICATION_DISABLED_TIMESTAMP",
                    "Invalid communication disabled timestamp");
        }
        return until;
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notATime) {
            throw FormErrors.at(
                    "communication_disabled_until",
                    "DATE_TIME_TYPE_PARSE",
                    "Could not parse " + text + ". Should be ISO8601.");
        }
    }

    private void checkVoice(long actor, JsonNode wish) {
        if (Json.has(wish, "mute")) {
            world.rights().require(actor, 1L << 22);
        }
        if (Json.has(wish, "deaf")) {
            world.rights().require(actor, 1L << 23);
        }
    }

    private static void applyVoice(Member member, JsonNode wish) {
        if (Json.has(wish, "mute")) {
            member.mute(Json.truth(wish, "mute"));
        }
        if (Json.has(wish, "deaf")) {
            member.deafen(Json.truth(wish, "deaf"));
        }
        if (Json.has(wish, "flags")) {
            member.flag(Json.number(wish, "flags", 0));
        }
    }

    public void give(long actor, long userId, long roleId) {
        if (pass(actor, userId, roleId).give(roleId)) {
            updated(world.people().requireMember(userId));
        }
    }

    public void take(long actor, long userId, long roleId) {
        if (pass(actor, userId, roleId).take(roleId)) {
            updated(world.people().requireMember(userId));
        }
    }

    private Member pass(long actor, long userId, long roleId) {
        var member = world.people().requireMember(userId);
        var role = world.people().requireRole(roleId);
        world.rights().require(actor, Permission.MANAGE_ROLES);
        requireGrantable(actor, role);
        return member;
    }

    private void requireGrantable(long actor, Role role) {
        if (role.isManaged() || role.id() == world.guild().id()) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
        world.rights().requireAbove(actor, role);
    }

    private void updated(Member member) {
        world.tell("GUILD_MEMBER_UPDATE", told(member), Intent.MEMBERS, Audience.guild());
    }
}
