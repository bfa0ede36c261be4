package maxis.testing.discord;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Present;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the server in memory. */
public final class FakeGuild implements Guild {
    private final Server server;

    FakeGuild(Server server) {
        this.server = server;
    }

    @Override
    public Optional<String> name() {
        return Optional.of("Le Phare");
    }

    @Override
    public int memberCount() {
        return server.ask(server.members::size);
    }

    @Override
    public Optional<Set<RoleId>> rolesOf(MemberId member) {
        return server.ask(() -> Optional.ofNullable(server.members.get(member)));
    }

    @Override
    public Optional<MemberId> owner() {
        return server.ask(() -> Optional.ofNullable(server.owner));
    }

    @Override
    public Iterable<List<Present>> everyone() {
        return server.ask(
                () -> List.of(server.members.keySet().stream().map(server::present).toList()));
    }

    @Override
    public List<Room> rooms() {
        return server.ask(() -> List.copyOf(server.rooms));
    }

    @Override
    public List<Rank> ranks() {
        return server.ask(() -> List.copyOf(server.ranks));
    }
}
