package maxis.runtime.command;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.runtime.cog.Registry;
import maxis.runtime.message.Messages;

/** Binds the commands. */
public final class CommandModule extends AbstractModule {
    private final CommandTree tree;

    /** Builds the tree at once, so that what Discord would refuse stops the start and the check. */
    public CommandModule(Registry registry, Messages messages) {
        this.tree = CommandTree.of(registry);
        new CommandWords(tree, messages).requireShort();
    }

    @Override
    protected void configure() {
        bind(CommandTree.class).toInstance(tree);
        bind(ValueReader.class).in(Singleton.class);
        bind(CallReader.class).in(Singleton.class);
        bind(SlashWriter.class).in(Singleton.class);
        bind(Suggestions.class).in(Singleton.class);
    }
}
