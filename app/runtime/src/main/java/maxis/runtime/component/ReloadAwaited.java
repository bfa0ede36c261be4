package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening.Returned;
import maxis.spi.discord.Watcher;

/** Whoever gets the connection to Discord also gets the questions that are open there. */
public final class ReloadAwaited implements Watcher<Returned> {
    private final Awaited awaited;

    @Inject
    ReloadAwaited(Awaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public void seen(Returned returned) {
        awaited.load();
    }
}
