package maxis.testing.discord.gateway;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Watch;
import maxis.spi.job.Job;
import maxis.spi.job.JobDeclaration;
import maxis.spi.reply.Gesture;

import java.util.Set;

/** One command for each shape of an answer, and a watcher for each kind of happening. */
final class LobbyCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("lobby");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                        Command.of("hello", LobbyCommands.class, LobbyCommands::hello),
                        Command.of("lobby secret", LobbyCommands.class, LobbyCommands::secret)
                                .options(Option.rest("about").completedBy(Topics.class))
                                .privately(),
                        Command.of("lobby slow", LobbyCommands.class, LobbyCommands::slow),
                        Command.of("lobby hushed", LobbyCommands.class, LobbyCommands::slow)
                                .privately(),
                        Command.of("lobby no", LobbyCommands.class, LobbyCommands::no),
                        Command.of("lobby long", LobbyCommands.class, LobbyCommands::longest),
                        Command.of("lobby panel", LobbyCommands.class, LobbyCommands::panel),
                        Command.of("lobby form", LobbyCommands.class, LobbyCommands::form),
                        Command.of("lobby nothing", LobbyCommands.class, LobbyCommands::nothing),
                        GestureDeclaration.of(Count.class, CountButton.class),
                        GestureDeclaration.of(Fill.class, FillForm.class),
                        JobDeclaration.of(Ring.class, RingJob.class).onDiscord())
                .contribute(
                        Watch.of(Happening.Joined.class, LobbyWatchers.Joined.class),
                        Watch.of(Happening.Changed.class, LobbyWatchers.Changed.class),
                        Watch.of(Happening.Left.class, LobbyWatchers.Left.class),
                        Watch.of(Happening.Wrote.class, LobbyWatchers.Wrote.class),
                        Watch.of(Happening.Reacted.class, LobbyWatchers.Reacted.class),
                        Watch.of(Happening.Returned.class, LobbyWatchers.Returned.class));
    }

    /** Somebody counts on. */
    @StoredAs("lobby.count")
    record Count(int reached) implements Gesture {}

    /** Somebody sends the form. */
    @StoredAs("lobby.fill")
    record Fill() implements Gesture {}

    /** The bell rings, for all who are connected. */
    @StoredAs("lobby.ring")
    record Ring(int number) implements Job {}
}
