package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Problem;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Channels, threads, direct lines, and the messages in them. */
public final class Places {
    private final Map<Long, Channel> channels = new LinkedHashMap<>();
    private final Map<Long, NavigableMap<Long, Message>> messages = new LinkedHashMap<>();
    private final Map<String, ObjectNode> invites = new LinkedHashMap<>();
    private final Map<Long, ObjectNode> webhooks = new LinkedHashMap<>();
    private final Map<Long, StoredFile> files = new LinkedHashMap<>();

    Places() {}

    public Channel addChannel(long id, ObjectNode facts) {
        return keep(new Channel(id, facts, null, List.of()));
    }

    public Channel addThread(
            long id, ObjectNode facts, long owner, Instant created, int archiveMinutes) {
        return keep(
                new Channel(id, facts, new ThreadFacts(owner, created, archiveMinutes), List.of()));
    }

    public Channel addDirect(long id, ObjectNode facts, List<Long> recipients) {
        return keep(new Channel(id, facts, null, List.copyOf(recipients)));
    }

    private Channel keep(Channel channel) {
        channels.put(channel.id(), channel);
        messages.put(channel.id(), new TreeMap<>());
        return channel;
    }

    public void remove(Channel channel) {
        channels.remove(channel.id());
        messages.remove(channel.id());
    }

    public Optional<Channel> channel(long id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** Channels of the guild, threads and direct lines aside. */
    public Stream<Channel> channels() {
        return channels.values().stream().filter(it -> !it.isThread() && !it.isDirect());
    }

    public Stream<Channel> threads() {
        return channels.values().stream().filter(Channel::isThread);
    }

    public Stream<Channel> directs() {
        return channels.values().stream().filter(Channel::isDirect);
    }

    public void add(Channel channel, Message message) {
        messages(channel).put(message.id(), message);
        if (!message.isEphemeral()) {
            channel.lastMessage(message.id());
            count(channel, 1);
        }
    }

    public void remove(Channel channel, Message message) {
        messages(channel).remove(message.id());
        if (!message.isEphemeral()) {
            count(channel, -1);
        }
    }

    private static void count(Channel channel, int change) {
        if (channel.isThread()) {
            channel.thread().count(change);
        }
    }

    /** By id, which is by time. */
    public NavigableMap<Long, Message> messages(Channel channel) {
        var known = messages.get(channel.id());
        if (known == null) {
            throw Problem.UNKNOWN_CHANNEL.refused();
        }
        return known;
    }

    public Message requireMessage(Channel channel, long id) {
        var message = messages(channel).get(id);
        if (message == null) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        return message;
    }

    public Map<String, ObjectNode> invites() {
        return invites;
    }

    public Map<Long, ObjectNode> webhooks() {
        return webhooks;
    }

    public Map<Long, StoredFile> files() {
        return files;
    }
}
