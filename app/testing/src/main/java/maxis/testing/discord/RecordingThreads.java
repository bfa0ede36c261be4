package maxis.testing.discord;

import maxis.spi.discord.Threads;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

        Room archived(boolean isClosed) {
            return new Room(thread, parent, name, members, isClosed);
        }

        Room with(MemberId member) {
            var more = new HashSet<>(members);
            more.add(member);
            return new Room(thread, parent, name, more, isArchived);
        }

        Room without(MemberId member) {
            var fewer = new HashSet<>(members);
            fewer.remove(member);
            return new Room(thread, parent, name, fewer, isArchived);
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
    public Change archive(ChannelId thread) {
        return change(thread, room -> Optional.empty(), room -> room.archived(true));
    }

    @Override
    public Change reopen(ChannelId thread) {
        return change(thread, room -> Optional.empty(), room -> room.archived(false));
    }

    @Override
    public Change admit(ChannelId thread, MemberId member) {
        return change(
                thread,
                room ->
                        closed(room)
                                .or(() ->
                                        server.members.containsKey(member)
                                                ? Optional.empty()
                                                : Optional.of(new Change.MemberAbsent())),
                room -> room.with(member));
    }

    @Override
    public Change dismiss(ChannelId thread, MemberId member) {
        return change(thread, RecordingThreads::closed, room -> room.without(member));
    }

    private static Optional<Change> closed(Room room) {
        return room.isArchived() ? Optional.of(new Change.Archived()) : Optional.empty();
    }

    private Change change(
            ChannelId thread, Function<Room, Optional<Change>> obstacle, UnaryOperator<Room> step) {
        return server.ask(() -> {
            var there =
                    byKey.entrySet().stream()
                            .filter(room -> room.getValue().thread().equals(thread))
                            .filter(room -> !server.goneChannels.contains(thread))
                            .findFirst();
            if (there.isEmpty()) {
                return new Change.Gone();
            }
            var room = there.get();
            return obstacle.apply(room.getValue())
                    .orElseGet(() -> {
                        room.setValue(step.apply(room.getValue()));
                        return new Change.Made();
                    });
        });
    }

    private Opening opened(ChannelId parent, Text name, Set<MemberId> members, String key) {
        var here = members.stream().filter(server.members::containsKey).collect(Collectors.toSet());
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
