package maxis.runtime.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

final class PagesTest {
    private static final Piece LINE = new Piece.Line();

    @Test
    void whatFitsIsOneMessage() {
        assertThat(Pages.of(List.of(words(100), LINE, words(100), row(5)))).hasSize(1);
    }

    @Test
    void aLineAcrossOnlyStandsBetweenTwoThings() {
        var page = Pages.of(List.of(LINE, words(10), LINE, LINE, words(10), LINE)).getFirst();

        assertThat(page).hasSize(3);
        assertThat(page.get(1)).isInstanceOf(Separator.class);
    }

    @Test
    void noMessageHasMoreCharactersThanDiscordTakes() {
        var pages = Pages.of(List.of(words(3_000), words(3_000), words(9_000), row(5)));

        assertThat(pages)
                .allSatisfy(page -> assertThat(characters(page)).isLessThanOrEqualTo(4_000));
        assertThat(pages.stream().mapToInt(PagesTest::characters).sum()).isGreaterThan(14_900);
        assertThat(pages.getLast().getLast()).isInstanceOf(ActionRow.class);
    }

    @Test
    void aParagraphThatFitsIntoTheNextMessageIsNotTornApartForALittleRoom() {
        assertThat(Pages.of(List.of(words(3_500), words(3_500)))).hasSize(2);
    }

    @Test
    void noMessageHasMoreComponentsThanDiscordTakes() {
        var rows = IntStream.range(0, 20).mapToObj(n -> row(5)).toList();

        assertThat(Pages.of(new ArrayList<>(rows)))
                .hasSize(4)
                .allSatisfy(page -> assertThat(page.size()).isLessThanOrEqualTo(6));
    }

    @Test
    void asOneMessageWordsGiveWayAndWhatCanBePressedStays() {
        var page = Pages.one(List.of(words(3_000), words(3_000), words(3_000), row(5), row(2)));

        assertThat(characters(page)).isBetween(3_500, 4_000);
        assertThat(page.get(1))
                .isInstanceOfSatisfying(
                        TextDisplay.class, text -> assertThat(text.getContent()).endsWith("…"));
        assertThat(page).filteredOn(ActionRow.class::isInstance).hasSize(2);
    }

    private static Piece words(int length) {
        return new Piece.Words("mot ".repeat(length / 4).strip());
    }

    private static Piece row(int buttons) {
        return new Piece.Whole(
                ActionRow.of(
                        IntStream.range(0, buttons)
                                .mapToObj(n -> Button.primary("id" + n, "x"))
                                .toList()),
                1 + buttons,
                0);
    }

    private static int characters(List<ContainerChildComponent> page) {
        return page.stream()
                .filter(TextDisplay.class::isInstance)
                .mapToInt(text -> ((TextDisplay) text).getContent().length())
                .sum();
    }
}
