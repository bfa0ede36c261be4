package maxis.runtime.discord.card;

import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Entry;
import maxis.spi.reply.Gesture;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws what can be pressed and chosen. */
final class Controls {
    private static final int LONGEST_PLACEHOLDER = SelectMenu.PLACEHOLDER_MAX_LENGTH;
    private static final Set<String> SCHEMES = Set.of("http", "https", "discord");

    private final Spoken spoken;
    private final Emojis emojis;
    private final Map<Gesture, String> ids;
    private final Map<Gesture, Integer> uses = new HashMap<>();

    /**
     * @param ids the stored id of each gesture
     */
    Controls(Spoken spoken, Emojis emojis, Map<Gesture, String> ids) {
        this.spoken = spoken;
        this.emojis = emojis;
        this.ids = ids;
    }

    /** A row of buttons, and a line of text for each link that is too long for a button. */
    List<Piece> buttons(Block.Buttons block) {
        var row = new ArrayList<Button>();
        var pieces = new ArrayList<Piece>();
        for (var button : block.buttons()) {
            switch (button.press()) {
                case Block.Press.Does(var gesture) -> row.add(button(button, gesture));
                case Block.Press.Opens(var target) -> {
                    if (fits(target)) {
                        row.add(link(button, target));
                    } else {
                        pieces.add(new Piece.Whole(inText(button, target), 1, 0));
                    }
                }
            }
        }
        if (!row.isEmpty()) {
            pieces.add(new Piece.Whole(ActionRow.of(row), 1 + row.size(), 0));
        }
        return pieces;
    }

    Piece menu(Block.Menu block) {
        var menu =
                StringSelectMenu.create(id(block.gesture()))
                        .setPlaceholder(spoken.label(block.placeholder(), LONGEST_PLACEHOLDER))
                        .setRequiredRange(block.least(), block.most())
                        .addOptions(block.entries().stream().map(this::option).toList())
                        .build();
        return new Piece.Whole(ActionRow.of(menu), 2, 0);
    }

    SelectOption option(Entry entry) {
        var option =
                SelectOption.of(
                        spoken.label(entry.label(), SelectOption.LABEL_MAX_LENGTH), entry.value());
        return entry.description()
                .map(text -> spoken.label(text, SelectOption.DESCRIPTION_MAX_LENGTH))
                .map(option::withDescription)
                .orElse(option);
    }

    private Button button(Block.Button button, Gesture gesture) {
        return decorated(button, Button.of(style(button.style()), id(gesture), label(button)));
    }

    private Button link(Block.Button button, URI target) {
        return decorated(button, Button.link(target.toASCIIString(), label(button)));
    }

    private Button decorated(Block.Button button, Button plain) {
        return button.emoji().flatMap(emojis::find).map(plain::withEmoji).orElse(plain);
    }

    private String label(Block.Button button) {
        return spoken.label(button.label(), Button.LABEL_MAX_LENGTH);
    }

    /** Discord refuses two components of one id in one message. */
    private String id(Gesture gesture) {
        var id = Objects.requireNonNull(ids.get(gesture), "A gesture that was not offered");
        int use = uses.merge(gesture, 1, Integer::sum);
        return use == 1 ? id : id + "." + use;
    }

    private TextDisplay inText(Block.Button button, URI target) {
        var label = DiscordMedium.INSTANCE.escape(label(button));
        return TextDisplay.of(
                hasScheme(target)
                        ? "[" + label + "](<" + target.toASCIIString().replace(">", "%3E") + ">)"
                        : label);
    }

    private static boolean fits(URI target) {
        return hasScheme(target) && target.toASCIIString().length() <= Button.URL_MAX_LENGTH;
    }

    private static boolean hasScheme(URI target) {
        return target.getScheme() != null && SCHEMES.contains(target.getScheme());
    }

    private static ButtonStyle style(Block.Style style) {
        return switch (style) {
            case MAIN -> ButtonStyle.PRIMARY;
            case PLAIN -> ButtonStyle.SECONDARY;
            case GOOD -> ButtonStyle.SUCCESS;
            case DANGER -> ButtonStyle.DANGER;
        };
    }
}
