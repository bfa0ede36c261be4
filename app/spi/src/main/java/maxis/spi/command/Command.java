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
 * <p>Options stand in the order in which they are typed; the slash form has the required ones in
 * front by itself. An optional one that is typed in the middle is passed over when what stands
 * there is not a value of it, and neighbouring choices may be typed in any order.
 *
 * <pre>{@code
 * Command.of("ticket create", TicketCommands.class, TicketCommands::create)
 *         .options(
 *                 Option.word("subject").required(),
 *                 Option.choice("priority", "low", "high"),
 *                 Option.rest("description").required())
 *         .privately();
 * }</pre>
 */
public record Command(
        CommandName command,
        Class<?> handler,
        Method<?> method,
        List<Option> options,
        List<String> aliases,
        Terms terms)
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
     * The method that answers. It runs on a virtual thread, after place, ban, level, right and
     * cool-down were checked.
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
                CommandName.of(name), handler, method, List.of(), List.of(), Terms.open());
    }

    public Command options(Option... some) {
        return new Command(command, handler, method, List.of(some), aliases, terms);
    }

    /**
     * Other words for it after {@code !}: {@code gw}, {@code shellia.analyze}. The name of its own
     * group is possible too: {@code !giveaway} for {@code /giveaway show}.
     */
    public Command aliases(String... some) {
        return new Command(command, handler, method, options, List.of(some), terms);
    }

    public Command level(Level least) {
        return on(terms.level(least));
    }

    /** Also open to whoever holds the right, below the level. */
    public Command right(Right needed) {
        return on(terms.right(needed));
    }

    /** The least pause between two calls of one member. */
    public Command coolDown(Duration pause) {
        return on(terms.coolDown(pause));
    }

    /** Where it may be called, if not everywhere. */
    public Command only(Where place) {
        return on(terms.only(place));
    }

    /** Also for those who are barred from the program: their own data, an appeal. */
    public Command openToBarred() {
        return on(terms.openToBarred());
    }

    /** The answer carries personal data: ephemeral, or by direct message for the typed form. */
    public Command privately() {
        return on(terms.privately());
    }

    /** The controller may run it as its service actor. */
    public Command safeToExecute() {
        return on(terms.safeToExecute());
    }

    public Level level() {
        return terms.level();
    }

    public Optional<Right> right() {
        return terms.right();
    }

    public Duration coolDown() {
        return terms.coolDown();
    }

    public boolean isPrivate() {
        return terms.isPrivate();
    }

    public boolean isSafeToExecute() {
        return terms.isSafeToExecute();
    }

    @Override
    public String kind() {
        return "command";
    }

    @Override
    public String name() {
        return command.toString();
    }

    private Command on(Terms other) {
        return new Command(command, handler, method, options, aliases, other);
    }
}
