package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Happening.Returned;
import maxis.spi.discord.Watcher;

/** Finds out who came and went while nobody listened. */
final class ReturnedWatcher implements Watcher<Returned> {
    private final MemberRegistry registry;
    private final Guild guild;

    @Inject
    ReturnedWatcher(MemberRegistry registry, Guild guild) {
        this.registry = registry;
        this.guild = guild;
    }

    /** A server of nobody is one that is not known yet; taken at its word, all would have left. */
    @Override
    public void seen(Returned happening) {
        if (guild.memberCount() > 0) {
            registry.reconcile(guild.everyone());
        }
    }
}
