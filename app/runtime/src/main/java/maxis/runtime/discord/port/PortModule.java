package maxis.runtime.discord.port;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.runtime.discord.Obstacles;
import maxis.spi.discord.Files;
import maxis.spi.discord.Guild;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Roles;
import maxis.spi.discord.Rooms;
import maxis.spi.discord.Threads;

/** Binds the way out to Discord and the ports. */
public final class PortModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Outbound.class).in(Singleton.class);
        bind(TraceStore.class).in(Singleton.class);
        bind(Readers.class).in(Singleton.class);
        bind(Places.class).in(Singleton.class);
        bind(Posting.class).in(Singleton.class);
        bind(JdaMessages.class).in(Singleton.class);
        bind(JdaRoles.class).in(Singleton.class);
        bind(JdaThreads.class).in(Singleton.class);
        bind(JdaRooms.class).in(Singleton.class);
        bind(JdaGuild.class).in(Singleton.class);
        bind(DiscordFiles.class).in(Singleton.class);
        bind(Files.class).to(DiscordFiles.class);
        bind(JdaObstacles.class).in(Singleton.class);
        bind(Obstacles.class).to(JdaObstacles.class);
        bind(Messages.class).to(JdaMessages.class);
        bind(Roles.class).to(JdaRoles.class);
        bind(Threads.class).to(JdaThreads.class);
        bind(Rooms.class).to(JdaRooms.class);
        bind(Guild.class).to(JdaGuild.class);
    }
}
