package maxis.runtime.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class CutTest {
    private static final String WORD = "mot ";

    @Test
    void whatFitsStaysWhole() {
        assertThat(Cut.pieces("a\n\nb", 2_000)).containsExactly("a\n\nb");
    }

    @Test
    void itIsCutBetweenParagraphsRatherThanLinesRatherThanWords() {
        var paragraph = WORD.repeat(60).strip();
        assertThat(Cut.pieces(paragraph + "\n\n" + paragraph + "\nx", 400))
                .containsExactly(paragraph, paragraph + "\nx");
        assertThat(Cut.pieces(paragraph + "\n" + paragraph, 400))
                .containsExactly(paragraph, paragraph);
        assertThat(Cut.pieces(WORD.repeat(200).strip(), 400))
                .allSatisfy(piece -> assertThat(piece).startsWith("mot").endsWith("mot"));
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        var family = "👨‍👩‍👧";
        assertThat(Cut.pieces(family.repeat(100), 400))
                .allSatisfy(piece -> assertThat(piece.replace(family, "")).isEmpty());
    }

    @Test
    void anEscapedSignAndDiscordsNotationStayInOnePiece() {
        assertThat(Cut.pieces("\\*".repeat(500), 401))
                .allSatisfy(piece -> assertThat(piece.replace("\\*", "")).isEmpty());
        assertThat(Cut.pieces("<t:1700000000:f>".repeat(100), 401))
                .allSatisfy(piece -> assertThat(piece.replace("<t:1700000000:f>", "")).isEmpty());
    }

    @Test
    void markupIsClosedBeforeTheCutAndOpenedAgainBehindIt() {
        var pieces = Cut.pieces("**" + WORD.repeat(200).strip() + "**", 400);

        assertThat(pieces)
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> {
                    assertThat(piece).startsWith("**mot").endsWith("mot**");
                    assertThat(piece.length()).isLessThanOrEqualTo(400);
                });
    }

    @Test
    void aBlockOfCodeIsABlockInEachPiece() {
        var lines =
                IntStream.range(0, 100)
                        .mapToObj(n -> "    line " + n)
                        .collect(Collectors.joining("\n"));
        var pieces = Cut.pieces("Look:\n```sql\n" + lines + "\n```\nDone.", 400);

        assertThat(pieces).hasSizeGreaterThan(3);
        assertThat(pieces.getFirst()).startsWith("Look:\n```sql\n    line 0").endsWith("\n```");
        assertThat(pieces.get(1)).startsWith("```sql\n    line").endsWith("\n```");
        assertThat(pieces.getLast()).endsWith("\n```\nDone.");
    }

    @Test
    void nothingGetsLostAndEverythingFits() {
        var random = new Random(20_260_202);
        for (int run = 0; run < 500; run++) {
            var text = randomWords(random);
            var pieces = Cut.pieces(text, 300);
            assertThat(pieces)
                    .allSatisfy(piece -> {
                        assertThat(piece.length()).isLessThanOrEqualTo(300);
                        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(piece)).isTrue();
                    });
            assertThat(bare(String.join("", pieces))).isEqualTo(bare(text));
        }
    }

    @Test
    void labelsAreCutWithASignThatThereWasMore() {
        assertThat(OneLine.label("a\n b", 80)).isEqualTo("a b");
        assertThat(OneLine.label(" \n", 80)).isEqualTo("…");
        assertThat(OneLine.label("x".repeat(81), 80)).isEqualTo("x".repeat(79) + "…");
        assertThat(OneLine.label("👍🏽".repeat(21), 80)).isEqualTo("👍🏽".repeat(19) + "…");
    }

    private static String randomWords(Random random) {
        var alphabet =
                new String[] {"a", "é", "😀", "👍🏽", " ", " ", "\n", "\n\n", "\\*", "<@1>", "mot"};
        return random.ints(random.nextInt(2_000), 0, alphabet.length)
                .mapToObj(n -> alphabet[n])
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
