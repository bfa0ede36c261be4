package maxis.testing.cog;

import static maxis.testing.cog.broken.BrokenCog.contributing;

import maxis.spi.Contribution;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.testing.cog.broken.Handlers.Commands;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commands that Discord would refuse, or that would be shown without words. */
final class PlantedCommands {
    private static final Check LIMITS = new CommandCheck();
    private static final Check WORDS = new CommandWordsCheck();

    private PlantedCommands() {}

    static Stream<PlantedFault> all() {
        return Stream.of(limits(), options(), words()).flatMap(List::stream);
    }

    private static List<PlantedFault> limits() {
        return List.of(
                PlantedFault.of(
                        "too many commands",
                        LIMITS,
                        contributing(commands("c", 101)),
                        "101 commands and groups; Discord takes 100"),
                PlantedFault.of(
                        "too many commands in a group",
                        LIMITS,
                        contributing(commands("crowd c", 26)),
                        "crowd: 26 commands in a group; Discord takes 25"),
                PlantedFault.of(
                        "a command that is a group",
                        LIMITS,
                        contributing(command("fix"), command("fix it")),
                        "fix: is a command and a group"),
                PlantedFault.of(
                        "aliases that are taken or cannot be typed",
                        LIMITS,
                        contributing(
                                command("fix it").aliases("mend", "Mend it"),
                                command("repair").aliases("mend", "fix_it")),
                        "the alias Mend it is taken",
                        "the alias mend is taken",
                        "the alias fix_it is taken"));
    }

    private static List<PlantedFault> options() {
        return List.of(
                PlantedFault.of(
                        "a required option behind what takes the rest",
                        LIMITS,
                        with(Option.rest("first"), Option.word("second").required()),
                        "fix: second is required and stands behind what takes the rest"),
                PlantedFault.of(
                        "options without a name of their own",
                        LIMITS,
                        with(Option.word("Big Name"), Option.word("one"), Option.word("one")),
                        "fix: Big Name is not the name of an option",
                        "fix: one is declared twice"),
                PlantedFault.of(
                        "two options for the rest",
                        LIMITS,
                        with(Option.rest("one"), Option.rest("two")),
                        "fix: two takes the rest"),
                PlantedFault.of(
                        "too many choices",
                        LIMITS,
                        with(Option.choice("one", numbered(26))),
                        "fix: one has 26 choices; Discord takes 25"),
                PlantedFault.of(
                        "choices that cannot be offered",
                        LIMITS,
                        with(Option.choice("one", "a", "a", " ", "x".repeat(101))),
                        "fix: one offers a choice twice",
                        "fix: one cannot offer \" \"",
                        "fix: one cannot offer \"xxx"));
    }

    private static List<PlantedFault> words() {
        return List.of(
                PlantedFault.of(
                        "a description that is missing",
                        WORDS,
                        contributing(command("silent")),
                        "broken.command.silent.description is missing in 'en'"),
                PlantedFault.of(
                        "a description that is too long, and a name in capitals",
                        WORDS,
                        contributing(command("loud")),
                        "broken.command.loud.description has 102 characters in 'fr'; Discord takes 1"
                                + " to 100",
                        "broken.command.loud.name is \"BRUYANT\""),
                PlantedFault.of(
                        "an option, a choice and a group without words",
                        WORDS,
                        contributing(command("fix it").options(Option.choice("how-ever", "a"))),
                        "broken.command.fix.description is missing in 'fr'",
                        "broken.command.fix.description is missing in 'en'",
                        "broken.command.fix_it.description is missing in 'fr'",
                        "broken.command.fix_it.description is missing in 'en'",
                        "broken.command.fix_it.option.how_ever is missing in 'fr'",
                        "broken.command.fix_it.option.how_ever is missing in 'en'",
                        "broken.command.fix_it.option.how_ever.a is missing in 'fr'",
                        "broken.command.fix_it.option.how_ever.a is missing in 'en'"));
    }

    private static maxis.spi.Cog with(Option... options) {
        return contributing(command("fix").options(options));
    }

    private static Command command(String name) {
        return Command.of(name, Commands.class, Commands::answer);
    }

    private static Contribution[] commands(String prefix, int number) {
        return Stream.of(numbered(number))
                .map(suffix -> command(prefix + suffix))
                .toArray(Contribution[]::new);
    }

    private static String[] numbered(int number) {
        return IntStream.range(0, number).mapToObj(Integer::toString).toArray(String[]::new);
    }
}
