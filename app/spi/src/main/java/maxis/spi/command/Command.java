package maxis.spi.command;

import maxis.spi.CogId;
import maxis.spi.Contribution;
import maxis.spi.reply.Reply;
import maxis.spi.value.Level;
import maxis.spi.value.Right;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Declares a command once for both forms. What Discord shows of it are messages: {@code
 * <cog>.command.<command>.description}, where the command is {@code ticket_create}; {@code
 * <cog>.command.<group>.description} for a group; {@code <cog>.command.<command>.option.<option>}
 * for each option and {@code <cog>.command.<command>.option.<option>.<value>} for each value of a
 * choice. Hyphens of names are underscores there. Localised names may be given as {@code
 * <cog>.command.<command>.name}.
 *
 * <pre>{@code
 * Command.of("ticket create", TicketCommands.class, TicketCommands::create)
 *         .options(Option.word("subject").required(), Option.rest("description").required())
 *         .privately();
 * }</pre>
 */
public record Command(
        CommandName command,
        Class<?> handler,
        Method<?> method,
        List<Option> options,
        List<String> aliases,
        Level level,
        Optional<Right> right,
        Duration coolDown,
        boolean isPrivate,
        boolean isSafeToExecute)
        implements Contribution {
    /** Discord allows 25 options to a command. */
    private static final int MOST_OPTIONS = 25;

    public Command {
        options = List.copyOf(options);
        aliases = List.copyOf(aliases);
        if (options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException(
                    command + " has more than " + MOST_OPTIONS + " options");
        }
    }

    /**
     * The method that answers. It runs on a virtual thread, after level, right, ban and cool-down
     * were checked.
     */
    @FunctionalInterface
    public interface Method<H> {
        Reply answer(H handler, CommandCall call);
    }

    /** What the names of its messages begin with: {@code tickets.command.ticket_create}. */
    public String messages(CogId cog) {
        return cog + ".command." + command.toString().replace(' ', '_').replace('-', '_');
    }

    /** A public command for every member without options. */
    public static <H> Command of(String name, Class<H> handler, Method<H> method) {
        return new Command(
                CommandName.of(name),
                handler,
                method,
                List.of(),
                List.of(),
                Level.MEMBER,
                Optional.empty(),
                Duration.ZERO,
                false,
                false);
    }

    public Command options(Option... some) {
        return new Command(
                command,
                handler,
                method,
                List.of(some),
                aliases,
                level,
                right,
                coolDown,
                isPrivate,
                isSafeToExecute);
    }

    /** Other words for it after {@code !}: {@code gw}, {@code shellia.analyze}. */
    public Command aliases(String... some) {
        return new Command(
                command,
                handler,
                method,
                options,
                List.of(some),
                level,
                right,
                coolDown,
                isPrivate,
                isSafeToExecute);
    }

    public Command level(Level least) {
        return new Command(
                command,
                handler,
                method,
                options,
                aliases,
                least,
                right,
                coolDown,
                isPrivate,
                isSafeToExecute);
    }

    /** Also open to whoever holds the right, below the level. */
    public Command right(Right needed) {
        return new Command(
                command,
                handler,
                method,
                options,
                aliases,
                level,
                Optional.of(needed),
                coolDown,
                isPrivate,
                isSafeToExecute);
    }

    /** The least pause between two calls of one member. */
    public Command coolDown(Duration pause) {
        return new Command(
                command,
                handler,
                method,
                options,
                aliases,
                level,
                right,
                pause,
                isPrivate,
                isSafeToExecute);
    }

    /** The answer carries personal data: ephemeral, or by direct message for the typed form. */
    public Command privately() {
        return new Command(
                command,
                handler,
                method,
                options,
                aliases,
                level,
                right,
                coolDown,
                true,
                isSafeToExecute);
    }

    /** The controller may run it as its service actor. */
    public Command safeToExecute() {
        return new Command(
                command, handler, method, options, aliases, level, right, coolDown, isPrivate,
                true);
    }

    @Override
    public String kind() {
        return "command";
    }

    @Override
    public String name() {
        return command.toString();
    }
}
