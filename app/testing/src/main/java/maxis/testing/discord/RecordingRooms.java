package maxis.testing.discord;

import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.discord.Rooms;
import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Channels and roles that are made in memory; the guild shows them. */
public final class RecordingRooms implements Rooms {
    private final Server server;
    private final List<MadeRoom> made = new ArrayList<>();

    RecordingRooms(Server server) {
        this.server = server;
    }

    /** A channel that was made. */
    public record MadeRoom(ChannelId room, String name, Set<RoleId> readers, String reason) {
        public MadeRoom {
            readers = Set.copyOf(readers);
        }
    }

    /** All channels that were made, the oldest first. */
    public List<MadeRoom> all() {
        return server.ask(() -> List.copyOf(made));
    }

    @Override
    public Making makeRoom(String name, Set<RoleId> readers, String reason) {
        return server.ask(() ->
                server.rooms.stream()
                        .filter(room -> room.name().equalsIgnoreCase(name))
                        .findFirst()
                        .<Making>map(room -> new Making.MadeRoom(room.id(), false))
                        .or(this::obstacle)
                        .orElseGet(() -> {
                            var room = new Room(new ChannelId(server.nextId()), name, Set.of());
                            server.rooms.add(room);
                            made.add(new MadeRoom(room.id(), name, readers, reason));
                            return new Making.MadeRoom(room.id(), true);
                        }));
    }

    @Override
    public Making makeRole(String name, String reason) {
        return server.ask(() ->
                server.ranks.stream()
                        .filter(rank -> rank.name().equalsIgnoreCase(name))
                        .findFirst()
                        .<Making>map(rank -> new Making.MadeRole(rank.id(), false))
                        .or(this::obstacle)
                        .orElseGet(() -> {
                            var rank = new Rank(new RoleId(server.nextId()), name, true, false);
                            server.ranks.add(rank);
                            return new Making.MadeRole(rank.id(), true);
                        }));
    }

    private Optional<Making> obstacle() {
        if (server.isFull) {
            return Optional.of(new Making.Full());
        }
        return Optional.ofNullable(server.lackingToMake).map(Making.Forbidden::new);
    }
}
