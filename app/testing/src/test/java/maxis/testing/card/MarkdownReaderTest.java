package maxis.testing.card;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.testing.hostile.HostileTexts;
import maxis.testing.hostile.MarkdownReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker itself: it must see what Discord would make of a text. */
final class MarkdownReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "**a** -> bold",
                "***a*** -> bold",
                "_a_ -> italic",
                "__a__ -> underline",
                "~~a~~ -> strike",
                "||a|| -> spoiler",
                "`a` -> code",
                "```a``` -> fence",
                "[a](https://x.org) -> masked link",
                "see https://x.org -> link",
                "@everyone -> mention",
                "<@!1> -> mention",
                "<@&1> -> mention",
                "<#1> -> mention",
                "<t:1:R> -> moment",
                "<a:b:1> -> emoji",
                ":tada: -> emoji",
                "</help:1> -> command",
                "# a -> heading",
                "-# a -> subtext",
                "> a -> quote",
                "- a -> list",
                "3. a -> list"
            })
    void whatDiscordWouldMarkUpIsSeen(String text, String rule) {
        assertThat(MarkdownReader.read(text).markup()).contains(rule);
        assertThat(MarkdownReader.read("x\n" + text).markup()).contains(rule);
    }

    @Test
    void whatIsEscapedIsShownAsItIs() {
        var reading = MarkdownReader.read("\\*\\*a\\*\\* \\<\\@1\\> 1\\. \\# b_c");

        assertThat(reading.markup()).isEmpty();
        assertThat(reading.shown()).isEqualTo("**a** <@1> 1. # b_c");
    }

    @Test
    void hostileTextsWouldMarkUpIfNobodyEscapedThem() {
        assertThat(HostileTexts.all().filter(text -> !MarkdownReader.read(text).markup().isEmpty()))
                .hasSizeGreaterThan(120);
    }
}
