package maxis.testing.discord;

import maxis.spi.reply.Card;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A Discord server in memory. Every channel and every role is there until a test says otherwise;
 * members are those who joined.
 */
public final class FakeDiscord {
    private final Server server = new Server();
    private final RecordingMessages messages;
    private final RecordingRoles roles = new RecordingRoles(server);
    private final RecordingThreads threads = new RecordingThreads(server);
    private final FakeGuild guild = new FakeGuild(server);

    /**
     * @param seen hears of every card that is sent or changed
     */
    public FakeDiscord(Consumer<Card> seen) {
        this.messages = new RecordingMessages(server, seen);
    }

    public RecordingMessages messages() {
        return messages;
    }

    public RecordingRoles roles() {
        return roles;
    }

    public RecordingThreads threads() {
        return threads;
    }

    public FakeGuild guild() {
        return guild;
    }

    /** A member comes, or comes back, holding these roles and no other. */
    public void joins(MemberId member, RoleId... held) {
        server.change(() -> server.members.put(member, Set.of(held)));
    }

    public void leaves(MemberId member) {
        server.change(() -> server.members.remove(member));
    }

    /** The member takes no direct messages any more. */
    public void closesMessages(MemberId member) {
        server.change(() -> server.closed.add(member));
    }

    public void opensMessages(MemberId member) {
        server.change(() -> server.closed.remove(member));
    }

    /** Somebody deletes a channel, with all that was written there. */
    public void deletes(ChannelId channel) {
        server.change(() -> server.goneChannels.add(channel));
    }

    public void deletes(RoleId role) {
        server.change(() -> server.goneRoles.add(role));
    }

    /** The bot lacks a permission in a channel. */
    public void forbids(ChannelId channel, String permission) {
        server.change(() -> server.forbidden.put(channel, permission));
    }

    public void allows(ChannelId channel) {
        server.change(() -> server.forbidden.remove(channel));
    }

    /** The role is moved above the bot's own. */
    public void raises(RoleId role) {
        server.change(() -> server.highRoles.add(role));
    }

    public void lowers(RoleId role) {
        server.change(() -> server.highRoles.remove(role));
    }

    /** Discord takes no message for now; zero ends it. */
    public void isBusyFor(Duration pause) {
        server.change(() -> server.busy = pause);
    }
}
