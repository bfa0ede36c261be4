package maxis.sandbox.discord.channel;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.ChannelType;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Who takes part in a thread. */
public final class ThreadMembers {
    private final World world;

    public ThreadMembers(World world) {
        this.world = world;
    }

    public void add(long actor, Channel thread, long user) {
        open(actor, thread);
        world.people().requireMember(user);
        var invites =
                thread.type() != ChannelType.PRIVATE_THREAD
                        || thread.thread().isInvitable()
                        || thread.thread().owner() == actor
                        || world.rights().may(actor, thread, Permission.MANAGE_THREADS);
        if (!invites || (actor != user && !mayWrite(actor, thread))) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
        if (thread.thread().members().putIfAbsent(user, world.now()) == null) {
            told(thread, user, true);
        }
    }

    private boolean mayWrite(long actor, Channel thread) {
        return world.rights().may(actor, thread, Permission.SEND_IN_THREADS);
    }

    public void remove(long actor, Channel thread, long user) {
        open(actor, thread);
        var mayRemove =
                actor == user
                        || (thread.type() == ChannelType.PRIVATE_THREAD
                                && thread.thread().owner() == actor)
                        || world.rights().may(actor, thread, Permission.MANAGE_THREADS);
        if (!mayRemove) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
        if (thread.thread().members().remove(user) == null) {
            throw Problem.UNKNOWN_MEMBER.refused();
        }
        told(thread, user, false);
    }

    private void open(long actor, Channel thread) {
        if (!thread.isThread()) {
            throw Problem.WRONG_CHANNEL_TYPE.refused();
        }
        world.rights().require(actor, thread, Permission.VIEW_CHANNEL);
        if (thread.thread().isArchived()) {
            throw Problem.ARCHIVED.refused();
        }
    }

    public ObjectNode member(long viewer, Channel thread, long user) {
        world.rights().require(viewer, thread, Permission.VIEW_CHANNEL);
        if (!thread.thread().members().containsKey(user)) {
            throw Problem.UNKNOWN_MEMBER.refused();
        }
        return thread.thread().memberJson(thread.id(), user);
    }

    public List<ObjectNode> list(long viewer, Channel thread, boolean withMembers) {
        world.rights().require(viewer, thread, Permission.VIEW_CHANNEL);
        return thread.thread().members().keySet().stream()
                .map(user -> json(thread, user, withMembers))
                .toList();
    }

    private ObjectNode json(Channel thread, long user, boolean withMember) {
        var json = thread.thread().memberJson(thread.id(), user);
        if (withMember) {
            world.people().member(user).ifPresent(it -> json.set("member", it.json()));
        }
        return json;
    }

    private void told(Channel thread, long user, boolean added) {
        var data =
                Json.object()
                        .put("id", Long.toString(thread.id()))
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("member_count", thread.thread().members().size());
        if (added) {
            data.putArray("added_members").add(json(thread, user, true));
        } else {
            data.putArray("removed_member_ids").add(Long.toString(user));
        }
        world.tell("THREAD_MEMBERS_UPDATE", data, Intent.GUILDS, Audience.of(thread));
        // Whoever is let into a private thread sees it from now on.
        if (added) {
            var shown = thread.json();
            shown.set("member", thread.thread().memberJson(thread.id(), user));
            world.tell("THREAD_CREATE", shown, Intent.GUILDS, new Audience.Only(user));
        }
    }
}
