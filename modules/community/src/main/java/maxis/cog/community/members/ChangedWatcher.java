package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening.Changed;
import maxis.spi.discord.Watcher;

/** Takes note of new names, pictures and roles. */
final class ChangedWatcher implements Watcher<Changed> {
    private final MemberRegistry registry;

    @Inject
    ChangedWatcher(MemberRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void seen(Changed happening) {
        registry.joined(happening.who());
    }
}
