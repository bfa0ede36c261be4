package maxis.runtime.announcement;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.announcement.AnnouncementParts;

/** Binds what cogs lay ready for announcements. */
public final class AnnouncementModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(AnnouncementParts.class).to(RegisteredAnnouncementParts.class).in(Singleton.class);
        bind(RegisteredAnnouncementParts.class).in(Singleton.class);
    }
}
