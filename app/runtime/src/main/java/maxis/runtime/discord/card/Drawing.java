package maxis.runtime.discord.card;

import jakarta.inject.Inject;

import maxis.runtime.component.Components;
import maxis.runtime.component.Forms;
import maxis.runtime.message.Messages;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.reply.Card.Tone;
import maxis.spi.reply.Form;
import maxis.spi.reply.Gesture;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws what cogs answer, for one reader's language. Nothing drawn notifies anybody. Gestures are
 * stored before they are shown, so none of this belongs into a transaction; with a member nobody
 * else may use them.
 */
public final class Drawing {
    private final Messages messages;
    private final Components components;
    private final Forms forms;
    private final Emojis emojis;

    @Inject
    Drawing(Messages messages, Components components, Forms forms, Emojis emojis) {
        this.messages = messages;
        this.components = components;
        this.forms = forms;
        this.emojis = emojis;
    }

    /** A card; one that is too long is told in several messages. */
    public Drawn card(Card card, Language language, Optional<MemberId> only) {
        return new Drawn(
                Pages.of(pieces(card, language, only)).stream()
                        .map(page -> message(card.tone(), page))
                        .toList());
    }

    /** A sentence without a frame. */
    public Drawn say(Text text, Language language) {
        var words = new Spoken(messages, language).words(text);
        return new Drawn(
                Cut.pieces(words.isEmpty() ? "…" : words, Message.MAX_CONTENT_LENGTH).stream()
                        .map(Drawing::sentence)
                        .toList());
    }

    /** What takes the place of a message that stands; what does not fit into one is cut off. */
    public MessageEditData replacement(Card card, Language language, Optional<MemberId> only) {
        var page = Pages.one(pieces(card, language, only));
        return new MessageEditBuilder()
                .setReplace(true)
                .useComponentsV2(true)
                .setComponents(frame(card.tone(), page))
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }

    /** A form to open in front of the member. */
    public Modal form(Form form, Language language, MemberId member) {
        var spoken = new Spoken(messages, language);
        return new FormDrawing(spoken, new Controls(spoken, emojis, Map.of()))
                .modal(form, forms.offer(form, member));
    }

    /** Where no form can be opened: a button that opens it. */
    public Drawn openForm(Form form, Language language, MemberId member) {
        var card = Card.of(form.title()).with(opener(form, "platform.form.open"));
        return card(card, language, Optional.of(member));
    }

    /** A refusal of a form that was sent, with a button that opens it again as it was. */
    public Drawn refusal(Text why, Form sent, Language language, MemberId member) {
        var card =
                Card.of(sent.title())
                        .tone(Tone.WARNING)
                        .with(new Paragraph(why), opener(sent, "platform.form.again"));
        return card(card, language, Optional.of(member));
    }

    private Block opener(Form form, String label) {
        return new Buttons(List.of(Button.of(Text.of(label), Style.MAIN, forms.opening(form))));
    }

    private List<Piece> pieces(Card card, Language language, Optional<MemberId> only) {
        var ids =
                components.offer(card.blocks().stream().flatMap(Drawing::gestures).toList(), only);
        var spoken = new Spoken(messages, language);
        return CardPieces.of(card, spoken, emojis, new Controls(spoken, emojis, ids));
    }

    private static Stream<Gesture> gestures(Block block) {
        return switch (block) {
            case Buttons(var buttons) -> buttons.stream().flatMap(Drawing::gesture);
            case Block.Menu menu -> Stream.of(menu.gesture());
            case Paragraph _, Block.Facts _, Block.Picture _, Block.Document _, Block.Rule _ ->
                    Stream.empty();
        };
    }

    private static Stream<Gesture> gesture(Button button) {
        return switch (button.press()) {
            case Block.Press.Does(var gesture) -> Stream.of(gesture);
            case Block.Press.Opens _ -> Stream.empty();
        };
    }

    private static MessageCreateData message(Tone tone, List<ContainerChildComponent> page) {
        return new MessageCreateBuilder()
                .useComponentsV2(true)
                .setComponents(frame(tone, page))
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }

    private static MessageCreateData sentence(String words) {
        return new MessageCreateBuilder()
                .setContent(words)
                .setSuppressEmbeds(true)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }

    private static Container frame(Tone tone, List<ContainerChildComponent> page) {
        var container = Container.of(page);
        return switch (tone) {
            case PLAIN -> container;
            case GOOD -> container.withAccentColor(0x2E8B57);
            case WARNING -> container.withAccentColor(0xE0A100);
            case BAD -> container.withAccentColor(0xC62828);
        };
    }
}
