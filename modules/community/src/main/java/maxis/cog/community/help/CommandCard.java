package maxis.cog.community.help;

import maxis.spi.command.Command;
import maxis.spi.command.CommandCatalogue.Listed;
import maxis.spi.command.Option;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.text.Text;

import java.util.stream.Collectors;

/** One command in full: what it does, how it is written, an example. */
final class CommandCard {
    private CommandCard() {}

    static Card of(Listed listed) {
        var command = listed.command();
        var card =
                Card.of(Text.value("/" + command.name()))
                        .with(
                                new Paragraph(listed.description()),
                                new Paragraph(
                                        Text.of("community.help.usage")
                                                .with("slash", usage(command, '/', " "))
                                                .with("typed", usage(command, '!', "_"))),
                                new Paragraph(
                                        Text.of("community.help.example")
                                                .with("example", listed.example())));
        return command.options().isEmpty()
                ? card
                : card.with(
                        new Facts(
                                command.options().stream()
                                        .map(option ->
                                                new Fact(
                                                        Text.value(written(option)),
                                                        listed.description(option)))
                                        .toList()));
    }

    /** What is typed: {@code /ban member [duration] reason}. */
    static String usage(Command command, char mark, String separator) {
        var options =
                command.options().stream()
                        .map(option -> " " + written(option))
                        .collect(Collectors.joining());
        return mark + command.name().replace(" ", separator) + options;
    }

    private static String written(Option option) {
        var choices = String.join("|", option.choices());
        var name = choices.isEmpty() ? option.name() : choices;
        return option.isRequired() ? name : "[" + name + "]";
    }
}
