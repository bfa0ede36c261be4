package maxis.testing.discord;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.reply.Card;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;
import maxis.spi.value.RoleId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A Discord server in memory. Every channel and every role is there until a test says otherwise;
 * members are those who joined.
 */
public final class FakeDiscord {
    private final Server server;
    private final RecordingMessages messages;
    private final RecordingRoles roles;
    private final RecordingThreads threads;
    private final RecordingRooms rooms;
    private final FakeGuild guild;
    private final FakeFiles files = new FakeFiles();

    /**
     * @param seen hears of every card that is sent or changed
     */
    public FakeDiscord(Consumer<Card> seen) {
        this(seen, InstantSource.fixed(Instant.EPOCH));
    }

    /**
     * @param seen hears of every card that is sent or changed
     * @param clock when people come
     */
    public FakeDiscord(Consumer<Card> seen, InstantSource clock) {
        this.server = new Server(clock);
        this.messages = new RecordingMessages(server, seen);
        this.roles = new RecordingRoles(server);
        this.threads = new RecordingThreads(server);
        this.rooms = new RecordingRooms(server);
        this.guild = new FakeGuild(server);
    }

    /** A process listens from now on, unless another one does already. */
    public void connect(Consumer<Happening> listener) {
        server.change(() -> {
            if (server.listener == null) {
                server.listener = listener;
            }
        });
    }

    /** The process that listens is gone; what happens now, nobody hears of. */
    public void disconnect() {
        server.change(() -> server.listener = null);
    }

    /** The connection is back, so that somebody may look what happened meanwhile. */
    public void returns() {
        server.tell(new Happening.Returned());
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

    public RecordingRooms rooms() {
        return rooms;
    }

    public FakeFiles files() {
        return files;
    }

    public FakeGuild guild() {
        return guild;
    }

    /** A member comes, or comes back, holding these roles and no other. */
    public void joins(MemberId member, RoleId... held) {
        server.change(() -> {
            server.members.put(member, Set.of(held));
            server.joined.put(member, server.clock.instant());
        });
        server.tell(new Happening.Joined(server.present(member)));
    }

    /** What Discord shows for somebody from now on. */
    public void calls(MemberId member, String name) {
        server.change(() -> server.names.put(member, name));
        if (guild.rolesOf(member).isPresent()) {
            server.tell(new Happening.Changed(server.present(member)));
        }
    }

    /** Somebody gives a member roles, and takes all others from them. */
    public void holds(MemberId member, RoleId... held) {
        server.change(() -> server.members.put(member, Set.of(held)));
        server.tell(new Happening.Changed(server.present(member)));
    }

    /** Somebody writes something in a channel that is not a command. */
    public void writes(MemberId member, ChannelId channel, String text) {
        var message = new MessageId(channel, server.ask(server::nextId));
        server.tell(new Happening.Wrote(member, message, text, false, List.of()));
    }

    /** Somebody sets a reaction. */
    public void reacts(MemberId member, MessageId message, String emoji) {
        server.tell(new Happening.Reacted(member, message, emoji, true));
    }

    public void leaves(MemberId member) {
        server.change(() -> server.members.remove(member));
        server.tell(new Happening.Left(member));
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

    /** Whom the server belongs to. */
    public void belongsTo(MemberId owner) {
        server.change(() -> server.owner = owner);
    }

    /** A text channel of the server, below those that there are. */
    public void has(Room room) {
        server.change(() -> server.rooms.add(room));
    }

    /** A role of the server, below those that there are. */
    public void has(Rank rank) {
        server.change(() -> server.ranks.add(rank));
    }

    /** The bot may make neither channels nor roles for lack of this permission. */
    public void forbidsToMake(String permission) {
        server.change(() -> server.lackingToMake = permission);
    }

    /** No further channel or role can be made. */
    public void isFull() {
        server.change(() -> server.isFull = true);
    }

    /** Discord takes no message for now; zero ends it. */
    public void isBusyFor(Duration pause) {
        server.change(() -> server.busy = pause);
    }
}
