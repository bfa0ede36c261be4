package maxis.runtime.discord.card;

import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Picture;
import maxis.spi.reply.Card;
import maxis.spi.reply.Card.Tone;
import maxis.spi.text.Text;

import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a card apart into what Discord has components for. */
final class CardPieces {
    private static final int LONGEST_ADDRESS = 2_000;

    private final Spoken spoken;
    private final Emojis emojis;
    private final Controls controls;
    private final List<Piece> pieces = new ArrayList<>();
    private int files;

    private CardPieces(Spoken spoken, Emojis emojis, Controls controls) {
        this.spoken = spoken;
        this.emojis = emojis;
        this.controls = controls;
    }

    static List<Piece> of(Card card, Spoken spoken, Emojis emojis, Controls controls) {
        var drawn = new CardPieces(spoken, emojis, controls);
        drawn.words(drawn.heading(card));
        card.blocks().forEach(drawn::add);
        if (drawn.pieces.isEmpty()) {
            drawn.words("…");
        }
        return drawn.pieces;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> words(spoken.words(text));
            case Block.Facts(var facts) ->
                    words(facts.stream().map(this::fact).collect(Collectors.joining("\n")));
            case Picture picture -> picture(picture);
            case Block.Document(var name, var content) -> {
                var file = Attachment.text(numbered(name), content);
                pieces.add(new Piece.Whole(FileDisplay.fromFile(file), 1, 1));
            }
            case Block.Rule() -> pieces.add(new Piece.Line());
            case Block.Buttons buttons -> pieces.addAll(controls.buttons(buttons));
            case Block.Menu menu -> pieces.add(controls.menu(menu));
        }
    }

    /** The tone is a colour for those who see it and a sign for everybody. */
    private String heading(Card card) {
        var title = spoken.line(card.title());
        var sign = card.tone() == Tone.PLAIN ? "" : sign(card.tone());
        return title.isEmpty() ? "" : "### " + OneLine.of(sign + " " + title);
    }

    private String sign(Tone tone) {
        var name = tone.name().toLowerCase(Locale.ROOT);
        return emojis.inText("tone." + name, spoken.line(Text.of("platform.card." + name)));
    }

    private String fact(Fact fact) {
        var name = spoken.line(fact.name());
        var value = spoken.words(fact.value());
        if (name.isEmpty() || value.isEmpty()) {
            return name.isEmpty() ? value : "**" + name + "**";
        }
        return spoken.words(
                Text.of("platform.card.fact")
                        .with("name", new DiscordMedium.Finished(name))
                        .with("value", new DiscordMedium.Finished(value)));
    }

    private void picture(Picture picture) {
        var description =
                OneLine.cut(
                        OneLine.of(spoken.line(picture.description())),
                        MediaGalleryItem.MAX_DESCRIPTION_LENGTH);
        item(picture)
                .ifPresentOrElse(
                        item -> {
                            var described =
                                    description.isEmpty()
                                            ? item
                                            : item.withDescription(description);
                            pieces.add(new Piece.Whole(MediaGallery.of(described), 1, 1));
                        },
                        () -> words(description));
    }

    private Optional<MediaGalleryItem> item(Picture picture) {
        var inline = Attachment.picture(picture.source(), numbered("picture"));
        if (inline.isPresent()) {
            return inline.map(MediaGalleryItem::fromFile);
        }
        var address = picture.source().toASCIIString();
        return Stream.of(address)
                .filter(it -> it.matches("https?://.+") && it.length() <= LONGEST_ADDRESS)
                .map(MediaGalleryItem::fromUrl)
                .findFirst();
    }

    /** Two files of one name in one message would be one to Discord. */
    private String numbered(String name) {
        return ++files == 1 ? name : files + "-" + Objects.requireNonNull(name);
    }

    private void words(String markdown) {
        if (!markdown.isBlank()) {
            pieces.add(new Piece.Words(markdown));
        }
    }
}
