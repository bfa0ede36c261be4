package maxis.testing.discord;

import maxis.spi.discord.Guild;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.Optional;
import java.util.Set;

/** What is known of the server in memory. */
public final class FakeGuild implements Guild {
    private final Server server;

    FakeGuild(Server server) {
        this.server = server;
    }

    @Override
    public int memberCount() {
        return server.ask(server.members::size);
    }

    @Override
    public Optional<Set<RoleId>> rolesOf(MemberId member) {
        return server.ask(() -> Optional.ofNullable(server.members.get(member)));
    }
}
