package maxis.runtime.panel.story;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.CogBinder;
import maxis.spi.story.MemberStories;
import maxis.spi.story.MemberStoryDeclaration;
import maxis.spi.value.Level;

/** Binds the stories of members, and declares what the platform tells itself. */
public final class Stories extends AbstractModule {
    @Override
    protected void configure() {
        bind(CollectedStories.class).in(Singleton.class);
        bind(MemberStories.class).to(CollectedStories.class);
    }

    /** The chapter of the platform. */
    public static void declare(CogBinder cog) {
        cog.contribute(new MemberStoryDeclaration("journal", Level.ADMIN, JournalStory.class));
    }
}
