package maxis.testing.discord.gateway;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.sandbox.discord.SandboxOptions;
import maxis.spi.Cog;
import maxis.spi.ProcessRole;
import maxis.spi.value.Secret;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a process is started with.
 *
 * @param maxis the token of Maxis' bot
 * @param shellia empty where one bot answers for both
 */
record Tenancy(
        Town town,
        Set<ProcessRole> roles,
        Optional<String> maxis,
        Optional<String> shellia,
        Optional<Long> guild,
        List<Cog> cogs) {
    /** Both roles in one process, with one bot, on the only server that it is on. */
    static Tenancy of(Town town) {
        return new Tenancy(
                town,
                EnumSet.allOf(ProcessRole.class),
                Optional.of(SandboxOptions.MAXIS.token()),
                Optional.empty(),
                Optional.empty(),
                List.of(new PlatformCog(), new LobbyCog(), new TowerCog()));
    }

    Tenancy withShellia() {
        return new Tenancy(
                town, roles, maxis, Optional.of(SandboxOptions.SHELLIA.token()), guild, cogs);
    }

    Tenancy withToken(String token) {
        return new Tenancy(town, roles, Optional.of(token), shellia, guild, cogs);
    }

    Tenancy onServer(long id) {
        return new Tenancy(town, roles, maxis, shellia, Optional.of(id), cogs);
    }

    Tenancy with(Cog... others) {
        return new Tenancy(town, roles, maxis, shellia, guild, List.of(others));
    }

    DiscordConfiguration configuration() {
        return new DiscordConfiguration(
                maxis.map(Secret::new),
                shellia.map(Secret::new),
                guild,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1_000,
                Optional.of(town.discord().apiAddress()),
                Optional.of(town.discord().gatewayAddress()),
                "!",
                0);
    }
}
