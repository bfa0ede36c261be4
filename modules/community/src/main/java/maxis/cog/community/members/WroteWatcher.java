package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening.Wrote;
import maxis.spi.discord.Watcher;

/** Counts messages. */
final class WroteWatcher implements Watcher<Wrote> {
    private final MemberRegistry registry;

    @Inject
    WroteWatcher(MemberRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void seen(Wrote happening) {
        registry.wrote(happening.member());
    }
}
