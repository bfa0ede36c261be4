package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening.Joined;
import maxis.spi.discord.Watcher;

/** Takes note of who comes. */
final class JoinedWatcher implements Watcher<Joined> {
    private final MemberRegistry registry;

    @Inject
    JoinedWatcher(MemberRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void seen(Joined happening) {
        registry.joined(happening.who());
    }
}
