package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.personal.MemberData;
import maxis.spi.personal.MemberData.Export;
import maxis.spi.personal.PersonalData.Section;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Document;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.reply.Pages;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is held about a member, page by page, with everything in one file on the first. Each page is
 * made anew, so a button never shows what is gone.
 */
final class DataPages {
    private static final int ROWS = 15;

    private final MemberData data;

    @Inject
    DataPages(MemberData data) {
        this.data = data;
    }

    /** A stretch of a section that fits on a page. */
    private record Part(Text title, List<List<Text>> rows) {}

    Card page(MemberId member, Language language, int wanted) {
        var export = data.export(member, language);
        var parts = export.sections().stream().flatMap(DataPages::parts).toList();
        var pages = Pages.of(parts.size(), 1, wanted);
        var card = parts.isEmpty() ? nothing() : shown(parts, pages.shown());
        return pages.shown() == 0
                ? withFirstPage(card, member, export, pages)
                : buttons(card, pages);
    }

    private Card withFirstPage(Card card, MemberId member, Export export, Pages pages) {
        var whole = new ArrayList<Block>();
        data.lastErasure(member).ifPresent(erased -> whole.addAll(ErasureWords.done(erased)));
        whole.add(new Document("my-data.json", export.json()));
        return buttons(card.with(whole.toArray(Block[]::new)), pages);
    }

    private static Card nothing() {
        return Card.of(Text.of("community.data.title"))
                .with(new Paragraph(Text.of("community.data.nothing")));
    }

    private static Card shown(List<Part> parts, int page) {
        var part = parts.get(page);
        return Card.of(Text.of("community.data.title"))
                .with(
                        new Paragraph(
                                Text.of("community.data.page")
                                        .with("title", part.title())
                                        .with("page", page + 1)
                                        .with("pages", parts.size())),
                        new Facts(part.rows().stream().map(DataPages::fact).toList()));
    }

    private static Card buttons(Card card, Pages pages) {
        var buttons = new ArrayList<>(pages.buttons(ShowData::new));
        buttons.add(Button.of(Text.of("community.erasure.ask"), Style.DANGER, new AskErasure()));
        return card.with(new Buttons(buttons));
    }

    private static Stream<Part> parts(Section section) {
        return Stream.iterate(0, from -> from < section.rows().size(), from -> from + ROWS)
                .map(from ->
                        new Part(
                                section.title(),
                                section.rows()
                                        .subList(
                                                from,
                                                Math.min(from + ROWS, section.rows().size()))));
    }

    /** The first cell names the row; the others follow as one value. */
    private static Fact fact(List<Text> row) {
        return switch (row.size()) {
            case 1 -> new Fact(row.getFirst(), Text.value(""));
            case 2 -> new Fact(row.getFirst(), row.getLast());
            default ->
                    new Fact(
                            row.getFirst(),
                            row.stream()
                                    .skip(2)
                                    .reduce(
                                            row.get(1),
                                            (left, right) ->
                                                    Text.of("community.data.pair")
                                                            .with("left", left)
                                                            .with("right", right)));
        };
    }
}
