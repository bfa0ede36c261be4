package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Watcher;

/** Who comes back is given what they are owed. */
public final class RolesOfJoined implements Watcher<Happening.Joined> {
    private final RoleDrift drift;

    @Inject
    RolesOfJoined(RoleDrift drift) {
        this.drift = drift;
    }

    @Override
    public void seen(Happening.Joined happening) {
        drift.look(happening.who());
    }
}
