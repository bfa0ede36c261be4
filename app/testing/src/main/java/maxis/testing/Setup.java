package maxis.testing;

import maxis.runtime.web.Doorkeeper;
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
 * @param doorkeeper empty for the platform's own
 */
public record Setup(
        List<Cog> cogs,
        Set<ProcessRole> roles,
        String configuration,
        Optional<TestDatabase> database,
        Optional<Doorkeeper> doorkeeper) {
    public Setup {
        cogs = List.copyOf(cogs);
        roles = Set.copyOf(roles);
    }

    /** Both bots in one process, configured as a new installation is. */
    public static Setup of(Cog... cogs) {
        return new Setup(
                List.of(cogs),
                Set.of(ProcessRole.values()),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** With this {@code maxis.conf} over the defaults. */
    public Setup configured(String hocon) {
        return new Setup(cogs, roles, hocon, database, doorkeeper);
    }

    /** In a process of these roles only. */
    public Setup inRoles(ProcessRole... some) {
        return new Setup(cogs, Set.of(some), configuration, database, doorkeeper);
    }

    /** On a database that the test has prepared; closing the platform closes it. */
    public Setup on(TestDatabase prepared) {
        return new Setup(cogs, roles, configuration, Optional.of(prepared), doorkeeper);
    }

    /** With somebody else at the door, who knows the people of a test. */
    public Setup keptBy(Doorkeeper other) {
        return new Setup(cogs, roles, configuration, database, Optional.of(other));
    }

    public TestPlatform start() {
        return TestPlatform.start(World.of(this));
    }
}
