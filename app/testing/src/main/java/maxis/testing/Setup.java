package maxis.testing;

import maxis.spi.Cog;
import maxis.spi.ProcessRole;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform is started with, where {@link TestPlatform#with} is not enough.
 *
 * <pre>{@code
 * Setup.of(new BridgeCog()).configured("cogs.bridge.address = \"http://127.0.0.1\"").start();
 * }</pre>
 *
 * @param configuration what the operator wrote into {@code maxis.conf}
 * @param database empty for a fresh one
 */
public record Setup(
        List<Cog> cogs,
        Set<ProcessRole> roles,
        String configuration,
        Optional<TestDatabase> database) {
    public Setup {
        cogs = List.copyOf(cogs);
        roles = Set.copyOf(roles);
    }

    /** Both bots in one process, configured as a new installation is. */
    public static Setup of(Cog... cogs) {
        return new Setup(List.of(cogs), Set.of(ProcessRole.values()), "", Optional.empty());
    }

    /** With this {@code maxis.conf} over the defaults. */
    public Setup configured(String hocon) {
        return new Setup(cogs, roles, hocon, database);
    }

    /** In a process of these roles only. */
    public Setup inRoles(ProcessRole... some) {
        return new Setup(cogs, Set.of(some), configuration, database);
    }

    /** On a database that the test has prepared; closing the platform closes it. */
    public Setup on(TestDatabase prepared) {
        return new Setup(cogs, roles, configuration, Optional.of(prepared));
    }

    public TestPlatform start() {
        return TestPlatform.start(World.of(this));
    }
}
