package maxis.runtime.discord.slash;

import maxis.runtime.command.Localised;
import maxis.runtime.command.SlashDeclaration;
import maxis.runtime.command.SlashDeclaration.SlashChoice;
import maxis.runtime.command.SlashDeclaration.SlashOption;
import maxis.spi.command.Option.Kind;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The declarations in the words of the library. */
final class SlashDrawing {
    private SlashDrawing() {}

    static SlashCommandData command(SlashDeclaration declared) {
        var drawn =
                Commands.slash(declared.name().standard(), declared.description().standard())
                        .setNameLocalizations(others(declared.name()))
                        .setDescriptionLocalizations(others(declared.description()));
        return declared.commands().isEmpty()
                ? drawn.addOptions(options(declared))
                : drawn.addSubcommands(
                        declared.commands().stream().map(SlashDrawing::subcommand).toList());
    }

    private static SubcommandData subcommand(SlashDeclaration declared) {
        return new SubcommandData(declared.name().standard(), declared.description().standard())
                .setNameLocalizations(others(declared.name()))
                .setDescriptionLocalizations(others(declared.description()))
                .addOptions(options(declared));
    }

    private static Collection<OptionData> options(SlashDeclaration declared) {
        return declared.options().stream().map(SlashDrawing::option).toList();
    }

    private static OptionData option(SlashOption declared) {
        return new OptionData(
                        type(declared.kind()),
                        declared.name(),
                        declared.description().standard(),
                        declared.isRequired(),
                        declared.isCompleted())
                .setDescriptionLocalizations(others(declared.description()))
                .addChoices(declared.choices().stream().map(SlashDrawing::choice).toList());
    }

    private static Choice choice(SlashChoice declared) {
        return new Choice(declared.words().standard(), declared.value())
                .setNameLocalizations(others(declared.words()));
    }

    /** What Discord can hold a value to; the rest comes as text and is read as a typed one is. */
    private static OptionType type(Kind kind) {
        return switch (kind) {
            case WORD, REST, DECIMAL, DURATION, CHOICE -> OptionType.STRING;
            case INTEGER -> OptionType.INTEGER;
            case TRUTH -> OptionType.BOOLEAN;
            case MEMBER -> OptionType.USER;
            case ROLE -> OptionType.ROLE;
            case CHANNEL -> OptionType.CHANNEL;
            case ATTACHMENT -> OptionType.ATTACHMENT;
        };
    }

    private static Map<DiscordLocale, String> others(Localised words) {
        return words.others().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                other -> DiscordLocale.from(other.getKey()), Map.Entry::getValue));
    }
}
