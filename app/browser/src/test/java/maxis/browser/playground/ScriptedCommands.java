package maxis.browser.playground;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import java.util.List;

/** What the scripted bot registers. */
final class ScriptedCommands {
    static final List<CommandData> ALL =
            List.of(
                    Commands.slash("help", "Shows what can be done")
                            .setDescriptionLocalization(
                                    DiscordLocale.FRENCH, "Montre ce qu'on peut faire"),
                    Commands.slash("shop", "Shows what there is to buy")
                            .setDescriptionLocalization(
                                    DiscordLocale.FRENCH, "Montre ce qu'il y a à acheter"),
                    Commands.slash("ticket", "Tickets")
                            .addSubcommands(
                                    new SubcommandData("create", "Opens a ticket")
                                            .setDescriptionLocalization(
                                                    DiscordLocale.FRENCH, "Ouvre un ticket")
                                            .addOptions(subject(), urgency(), member()),
                                    new SubcommandData("list", "Lists the open tickets")
                                            .setDescriptionLocalization(
                                                    DiscordLocale.FRENCH,
                                                    "Liste les tickets ouverts")),
                    Commands.slash("think", "Takes long"),
                    Commands.slash("silent", "Never answers"));

    private ScriptedCommands() {}

    private static OptionData subject() {
        return new OptionData(OptionType.STRING, "subject", "What it is about", true, true);
    }

    private static OptionData urgency() {
        return new OptionData(OptionType.STRING, "urgency", "How soon", false)
                .addChoice("Low", "low")
                .addChoice("High", "high");
    }

    private static OptionData member() {
        return new OptionData(OptionType.USER, "member", "For whom", false);
    }
}
