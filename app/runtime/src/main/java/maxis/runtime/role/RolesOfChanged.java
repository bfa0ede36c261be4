package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Watcher;

/** What somebody changed by hand is put right. */
public final class RolesOfChanged implements Watcher<Happening.Changed> {
    private final RoleDrift drift;

    @Inject
    RolesOfChanged(RoleDrift drift) {
        this.drift = drift;
    }

    @Override
    public void seen(Happening.Changed happening) {
        drift.look(happening.who());
    }
}
