package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening.Left;
import maxis.spi.discord.Watcher;

/** Takes note of who goes. */
final class LeftWatcher implements Watcher<Left> {
    private final MemberRegistry registry;

    @Inject
    LeftWatcher(MemberRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void seen(Left happening) {
        registry.left(happening.member());
    }
}
