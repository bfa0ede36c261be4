package maxis.testing.card;

import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Document;
import maxis.spi.reply.Block.Entry;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Menu;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Picture;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.reply.Card.Tone;
import maxis.spi.reply.Form;
import maxis.spi.reply.Form.Field;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.testing.contract.PanelCog.Press;
import maxis.testing.contract.PanelCog.Pull;
import maxis.testing.hostile.HostileTexts;
import maxis.testing.hostile.MarkdownReader;

import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever members write, wherever it stands: it is text, and Discord takes the message. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileCardTest {
    private static final Set<String> OURS = Set.of("heading", "bold");

    private final DrawingStage stage = new DrawingStage();

    @AfterAll
    void close() {
        stage.close();
    }

    static Stream<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aCardOfItIsTakenAndMarksNothingUp(String hostile) {
        for (var tone : List.of(Tone.PLAIN, Tone.BAD)) {
            var drawn =
                    stage.drawing().card(card(hostile, tone), Language.FR, Optional.of(JEAN.id()));
            Sent.of(drawn).forEach(HostileCardTest::requireHarmless);
        }
        requireHarmless(
                Sent.of(
                        stage.drawing()
                                .replacement(
                                        card(hostile, Tone.GOOD), Language.EN, Optional.empty())));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aFormOfItIsTaken(String hostile) {
        var form = form(hostile);

        requireTaken(Sent.of(stage.drawing().form(form, Language.FR, JEAN.id())));
        Sent.of(stage.drawing().openForm(form, Language.FR, JEAN.id()))
                .forEach(HostileCardTest::requireHarmless);
        Sent.of(stage.drawing().refusal(text(hostile), form, Language.EN, JEAN.id()))
                .forEach(HostileCardTest::requireHarmless);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aSentenceOfItIsTakenAndMarksNothingUp(String hostile) {
        for (var sent : Sent.of(stage.drawing().say(text(hostile), Language.FR))) {
            requireTaken(sent);
            requireQuiet(sent);
            var content = sent.body().getString("content");
            assertThat(content.length()).isBetween(1, 2_000);
            assertThat(MarkdownReader.read(content).markup()).isEmpty();
        }
    }

    @Test
    void whatCanBeSeenIsShownAsItWasWritten() {
        var visible = HostileTexts.all().filter(text -> text.matches("[ -~\\né😀]*")).toList();
        assertThat(visible).hasSizeGreaterThan(50);
        for (var hostile : visible) {
            var shown =
                    Sent.of(stage.drawing().say(text(hostile), Language.FR)).stream()
                            .map(sent -> sent.body().getString("content"))
                            .map(content -> MarkdownReader.read(content).shown())
                            .collect(Collectors.joining());
            assertThat(bare(shown)).isEqualTo(hostile.isBlank() ? "…" : bare(hostile));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Card card(String hostile, Tone tone) {
        var text = text(hostile);
        return Card.of(text)
                .tone(tone)
                .with(
                        new Paragraph(text),
                        new Facts(List.of(new Fact(text, text), new Fact(text, text(1)))),
                        new Picture(URI.create("https://cdn.example/a.png"), text),
                        new Picture(URI.create("file:///etc/passwd"), text),
                        new Document(hostile, hostile),
                        new Document(hostile, ""),
                        new Buttons(
                                List.of(
                                        Button.of(text, Style.MAIN, new Press(hostile)),
                                        Button.of(text, Style.DANGER, new Press(hostile)),
                                        Button.link(text, URI.create("https://x.org/")),
                                        Button.link(
                                                text,
                                                URI.create("https://x.org/" + "a".repeat(600))))),
                        new Menu(
                                text,
                                new Pull(1),
                                List.of(
                                        new Entry("a", text, Optional.of(text)),
                                        new Entry("b", text, Optional.empty())),
                                1,
                                2));
    }

    private static Form form(String hostile) {
        var text = text(hostile);
        return new Form(
                text,
                new Press(hostile),
                List.of(
                        Field.line("line", text, 1, 80).filledWith(hostile),
                        Field.paragraph("paragraph", text, 0, 4_000).filledWith(hostile),
                        new Field(
                                "choice",
                                text,
                                false,
                                false,
                                0,
                                1,
                                Optional.of("b"),
                                List.of(
                                        new Entry("a", text, Optional.of(text)),
                                        new Entry("b", text, Optional.empty())))));
    }

    private static Text text(Object value) {
        return Text.value(value);
    }

    private static void requireHarmless(Sent sent) {
        requireTaken(sent);
        requireQuiet(sent);
        assertThat(sent.components()).hasSizeLessThanOrEqualTo(40);
        assertThat(sent.texts().stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(4_000);
        for (var text : sent.texts()) {
            var foreign = text.startsWith("[") ? text.substring(0, text.indexOf("](<")) : text;
            assertThat(MarkdownReader.read(foreign).markup()).as(text).isSubsetOf(OURS);
            assertThat(text.codePoints().noneMatch(HostileCardTest::turnsDirections)).isTrue();
        }
    }

    private static void requireTaken(Sent sent) {
        assertThat(sent.violations()).isEmpty();
        assertThat(sent.components().stream().map(HostileCardTest::id).flatMap(Optional::stream))
                .doesNotHaveDuplicates();
    }

    private static void requireQuiet(Sent sent) {
        var mentions = sent.body().getObject("allowed_mentions");
        assertThat(mentions.getArray("parse").isEmpty()).isTrue();
        assertThat(mentions.getBoolean("replied_user", false)).isFalse();
    }

    private static Optional<String> id(DataObject component) {
        return Optional.ofNullable(component.getString("custom_id", null));
    }

    /** Only isolates, which end with the line, are let through. */
    private static boolean turnsDirections(int point) {
        return (point >= 0x202A && point <= 0x202E) || point == 0x200E || point == 0x200F;
    }
}
