package maxis.browser.playground;

import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;

import java.nio.charset.StandardCharsets;

/** What the scripted bot shows: cards, buttons, menus, forms. */
final class ScriptedCards {
    private ScriptedCards() {}

    static ActionRow helpButtons() {
        return ActionRow.of(
                Button.primary("next", "Next page"),
                Button.secondary("form", "Ask").withEmoji(Emoji.fromUnicode("✋")),
                Button.danger("dead", "Does not answer"),
                Button.link("https://example.org/", "Website"));
    }

    static Container shop() {
        return Container.of(
                        TextDisplay.of("## 🛍️ Shop\nTwo plans, one price each."),
                        Separator.createDivider(Separator.Spacing.SMALL),
                        Section.of(
                                Button.success("buy", "Buy · 5 €"),
                                TextDisplay.of("### Regular\nFive tickets, a colour of your own."),
                                TextDisplay.of("-# until <t:1798761600:D>")),
                        Section.of(
                                Button.success("buy2", "Sold out").asDisabled(),
                                TextDisplay.of("### Premium\nEverything, and `@Artiste`.")),
                        Separator.createDivider(Separator.Spacing.LARGE),
                        ActionRow.of(choice()),
                        FileDisplay.fromFileName("prices.txt"))
                .withAccentColor(0x2ECC71);
    }

    private static StringSelectMenu choice() {
        return StringSelectMenu.create("colour")
                .setPlaceholder("Your colour")
                .addOption("Red", "red", "Warm", Emoji.fromUnicode("🔴"))
                .addOption("Green", "green", "Calm", Emoji.fromUnicode("🟢"))
                .addOption("Blue", "blue", "Cool", Emoji.fromUnicode("🔵"))
                .build();
    }

    static FileUpload priceList() {
        return FileUpload.fromData(
                "Regular 5 €\nPremium 15 €\n".getBytes(StandardCharsets.UTF_8), "prices.txt");
    }

    static Modal ticketForm() {
        var kinds =
                StringSelectMenu.create("kind")
                        .addOption("Order", "order")
                        .addOption("Account", "account")
                        .build();
        return Modal.create("ticket", "Open a ticket")
                .addComponents(
                        TextDisplay.of("The team answers within *a day*."),
                        Label.of("Kind", kinds),
                        Label.of(
                                "Subject",
                                "In a few words",
                                TextInput.create("subject", TextInputStyle.SHORT)
                                        .setRequiredRange(3, 60)
                                        .build()),
                        Label.of(
                                "Details",
                                TextInput.create("details", TextInputStyle.PARAGRAPH)
                                        .setRequired(false)
                                        .setPlaceholder("What happened?")
                                        .build()))
                .build();
    }

    static Container opened(String subject, String kind) {
        return Container.of(
                        TextDisplay.of("### 🎫 Ticket opened\n**" + subject + "**"),
                        TextDisplay.of("-# " + kind))
                .withAccentColor(0x5865F2);
    }

    static MessageEmbed tickets() {
        return new EmbedBuilder()
                .setAuthor("Support")
                .setTitle("Open tickets", "https://example.org/tickets")
                .setDescription("Two are waiting for **you**.")
                .setColor(0xE67E22)
                .addField("#12", "Lost key", true)
                .addField("#13", "Late delivery", true)
                .addField("Oldest", "<t:1767225600:R>", false)
                .setFooter("Page 1 of 1")
                .build();
    }
}
