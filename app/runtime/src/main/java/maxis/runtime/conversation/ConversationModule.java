package maxis.runtime.conversation;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;

/** Binds the way by which people reach the cogs. */
public final class ConversationModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Callers.class).in(Singleton.class);
        bind(CommandActs.class).in(Singleton.class);
        bind(CommandMatters.class).in(Singleton.class);
        bind(GestureMatters.class).in(Singleton.class);
        bind(CallLog.class).in(Singleton.class);
        bind(Completions.class).in(Singleton.class);
        bind(LoggedMishaps.class).in(Singleton.class);
        bind(CogConversations.class).in(Singleton.class);
        bind(Conversations.class).to(CogConversations.class);
        OptionalBinder.newOptionalBinder(binder(), Mishaps.class)
                .setDefault()
                .to(LoggedMishaps.class);
    }
}
