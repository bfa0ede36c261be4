package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.discord.Guild;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Roles;
import maxis.spi.discord.Threads;
import maxis.spi.model.LanguageModel;

import java.util.Set;

/** Asks for everything that leads out of the program. */
final class OutsideCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("outside");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.bind(Ports.class);
    }

    /** What was injected. */
    static final class Ports {
        final Messages messages;
        final Roles roles;
        final Threads threads;
        final Guild guild;
        final LanguageModel model;

        @Inject
        Ports(Messages messages, Roles roles, Threads threads, Guild guild, LanguageModel model) {
            this.messages = messages;
            this.roles = roles;
            this.threads = threads;
            this.guild = guild;
            this.model = model;
        }
    }
}
