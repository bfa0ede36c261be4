package maxis.runtime.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.message.Form;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Instant;

final class DiscordMediumTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiterString = " -> ",
            value = {
                "**fat** -> \\*\\*fat\\*\\*",
                "__a__ ~~b~~ ||c|| -> \\_\\_a\\_\\_ \\~\\~b\\~\\~ \\|\\|c\\|\\|",
                "`code` -> \\`code\\`",
                "\\* -> \\\\\\*",
                "@everyone -> \\@everyone",
                "<@1001> <#5> <@&7> -> \\<\\@1001\\> \\<\\#5\\> \\<\\@&7\\>",
                "<t:0:R> <:cart:12> </help:1> -> \\<t\\:0:R\\> \\<\\:cart:12\\> \\</help:1\\>",
                "[here](https://x.org) -> \\[here\\](https\\://x.org)",
                "https://x.org/a_b -> https\\://x.org/a\\_b",
                ":smile: -> \\:smile\\:",
                "# Title -> \\# Title",
                "-# small -> \\-\\# small",
                "> said -> \\> said",
                "- item -> \\- item",
                "  + item ->   \\+ item",
                "12. item -> 12\\. item",
                ". item -> \\. item",
            })
    void whatWouldMarkUpIsShownAsItWasWritten(String foreign, String escaped) {
        assertThat(DiscordMedium.INSTANCE.escape(foreign)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, c'est l'été !",
                "à 18:30",
                "a - b + c",
                "Version 2.1",
                "👍🏽 👨‍👩‍👧 🇫🇷",
                "C'est fini. Vraiment ?"
            })
    void plainWordsStayAsTheyAre(String words) {
        assertThat(DiscordMedium.INSTANCE.escape(words)).isEqualTo(words);
    }

    @Test
    void eachLineIsTheBeginningOfOne() {
        assertThat(DiscordMedium.INSTANCE.escape("a\n- b\r\n# c")).isEqualTo("a\n\\- b\n\\# c");
    }

    @Test
    void whatRunsFromRightToLeftIsKeptToItself() {
        assertThat(DiscordMedium.INSTANCE.escape("\u202eשלום")).isEqualTo("\u2068שלום\u2069");
        assertThat(DiscordMedium.INSTANCE.escape("abc\u202edef")).isEqualTo("abcdef");
    }

    @Test
    void idsAndMomentsAreShownByDiscord() {
        assertThat(notation(new MemberId(1001), Form.PLAIN)).isEqualTo("<@1001>");
        assertThat(notation(new ChannelId(5), Form.PLAIN)).isEqualTo("<#5>");
        assertThat(notation(new RoleId(-1), Form.PLAIN)).isEqualTo("<@&18446744073709551615>");
        var moment = Instant.ofEpochSecond(1_700_000_000);
        assertThat(notation(moment, Form.PLAIN)).isEqualTo("<t:1700000000:f>");
        assertThat(notation(moment, Form.DATE)).isEqualTo("<t:1700000000:D>");
        assertThat(notation(moment, Form.TIME)).isEqualTo("<t:1700000000:t>");
        assertThat(DiscordMedium.INSTANCE.notation(Instant.MAX, Form.PLAIN)).isEmpty();
    }

    @Test
    void anAddressOfOursIsALinkUnlessItCouldMarkUp() {
        assertThat(notation(URI.create("https://pay.example/c?a=1&b=2"), Form.PLAIN))
                .isEqualTo("https://pay.example/c?a=1&b=2");
        for (var other : new String[] {"javascript:alert(1)", "https://x/*a*", "mailto:a@b.c"}) {
            assertThat(DiscordMedium.INSTANCE.notation(URI.create(other), Form.PLAIN)).isEmpty();
        }
    }

    @Test
    void nobodySeesWhatCannotBeSeen() {
        assertThat(VisibleText.of("a\u0000\u200b\ufeff\u2060\u00ad\u3164b")).isEqualTo("ab");
        assertThat(VisibleText.of("a\n\n\n\n\nb")).isEqualTo("a\n\nb");
        assertThat(VisibleText.of("\ud800x")).isEqualTo("\ufffdx");
        assertThat(VisibleText.of("e" + "\u0301".repeat(500))).isEqualTo("e" + "\u0301".repeat(4));
        assertThat(VisibleText.of("a\u200db")).isEqualTo("ab");
    }

    private static String notation(Object value, Form form) {
        return DiscordMedium.INSTANCE.notation(value, form).orElseThrow();
    }
}
