package maxis.testing.discord;

import maxis.spi.discord.Threads;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Private threads that exist in memory. */
public final class RecordingThreads implements Threads {
    private final Server server;
    private final Map<String, Room> byKey = new LinkedHashMap<>();

    RecordingThreads(Server server) {
        this.server = server;
    }

    /** A thread as it is now, with those of its members who were here when it was opened. */
    public record Room(
            ChannelId thread,
            ChannelId parent,
            Text name,
            Set<MemberId> members,
            boolean isArchived) {
        public Room {
            members = Set.copyOf(members);
        }

        Room archived() {
            return new Room(thread, parent, name, members, true);
        }
    }

    /** All of them, the oldest first. */
    public List<Room> all() {
        return server.ask(() -> List.copyOf(byKey.values()));
    }

    /** One of them. */
    public Room of(ChannelId thread) {
        return all().stream()
                .filter(room -> room.thread().equals(thread))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No thread " + thread + " was opened"));
    }

    @Override
    public Opening open(ChannelId parent, Text name, Set<MemberId> members, String key) {
        return server.ask(() -> {
            var first = Optional.ofNullable(byKey.get(key));
            return first.<Opening>map(room -> new Opening.Opened(room.thread()))
                    .or(() -> obstacle(parent))
                    .orElseGet(() -> opened(parent, name, members, key));
        });
    }

    @Override
    public void archive(ChannelId thread) {
        server.change(() ->
                byKey.replaceAll(
                        (key, room) -> room.thread().equals(thread) ? room.archived() : room));
    }

    private Opening opened(ChannelId parent, Text name, Set<MemberId> members, String key) {
        var here =
                members.stream()
                        .filter(server.members::containsKey)
                        .collect(java.util.stream.Collectors.toSet());
        var room = new Room(new ChannelId(server.nextId()), parent, name, here, false);
        byKey.put(key, room);
        return new Opening.Opened(room.thread());
    }

    private Optional<Opening> obstacle(ChannelId parent) {
        if (server.goneChannels.contains(parent)) {
            return Optional.of(new Opening.Gone());
        }
        return Optional.ofNullable(server.forbidden.get(parent)).map(Opening.Forbidden::new);
    }
}
