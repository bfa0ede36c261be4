package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

/** Whether somebody may write in a place at all. */
final class Admission {
    private final World world;

    Admission(World world) {
        this.world = world;
    }

    void check(long user, Channel channel, Draft draft) {
        if (channel.isDirect()) {
            direct(user, channel);
            return;
        }
        if (!channel.isForMessages()) {
            throw Problem.NO_TEXT_CHANNEL.refused();
        }
        world.rights().require(user, channel, needed(channel, draft));
        if (channel.isThread()) {
            thread(user, channel);
        }
    }

    private static long needed(Channel channel, Draft draft) {
        var needed = channel.isThread() ? Permission.SEND_IN_THREADS : Permission.SEND_MESSAGES;
        if (!draft.files().isEmpty()) {
            needed |= Permission.ATTACH_FILES;
        }
        if (!draft.body().path("embeds").isEmpty()) {
            needed |= Permission.EMBED_LINKS;
        }
        if (Json.has(draft.body().path("message_reference"), "message_id")) {
            needed |= Permission.READ_HISTORY;
        }
        return needed;
    }

    /** Strangers, bots among each other, and those who closed their line cannot be written to. */
    private void direct(long user, Channel channel) {
        if (!channel.recipients().contains(user)) {
            throw Problem.MISSING_ACCESS.refused();
        }
        var people = world.people();
        for (var id : channel.recipients()) {
            var other = people.requireUser(id);
            var reachable =
                    other.acceptsMessages()
                            && people.isMember(id)
                            && !(other.isBot() && people.requireUser(user).isBot());
            if (id != user && !reachable) {
                throw Problem.CLOSED_DM.refused();
            }
        }
    }

    /** Writing wakes an archived thread, unless it is locked; whoever writes becomes a member. */
    private void thread(long user, Channel channel) {
        var thread = channel.thread();
        if (thread.isLocked() && !world.rights().may(user, channel, Permission.MANAGE_THREADS)) {
            throw (thread.isArchived() ? Problem.ARCHIVED : Problem.THREAD_LOCKED).refused();
        }
        if (thread.isArchived()) {
            thread.archive(false, world.now());
            world.tell("THREAD_UPDATE", channel.json(), Intent.GUILDS, Audience.of(channel));
        }
        thread.members().putIfAbsent(user, world.now());
    }
}
