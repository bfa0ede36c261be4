package maxis.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

final class MessagesTest {
    private static final Text HELLO = Text.of("shop.hello");

    @AutoClose private final LogLines log = new LogLines(Bundles.class);
    @TempDir Path folder;

    private Messages messages() {
        return new Messages(new MessageFiles(folder).loader());
    }

    private MessageFiles files() {
        return new MessageFiles(folder);
    }

    @Test
    void eachReaderIsSpokenToInTheirLanguage() {
        files().with("shop", Language.FR, "shop.hello = Bonjour, « été » à 5 €")
                .with("shop", Language.EN, "shop.hello = Hello");
        assertThat(messages().in(Language.FR, Medium.PLAIN).say(HELLO))
                .isEqualTo("Bonjour, « été » à 5 €");
        assertThat(messages().in(Language.EN, Medium.PLAIN).say(HELLO)).isEqualTo("Hello");
    }

    @Test
    void aMissingTranslationFallsToTheOtherLanguageWithItsRules() {
        files().with(
                        "shop",
                        Language.FR,
                        "shop.left = {n, plural, one {# place} other {# places}} {t}");
        var left =
                Text.of("shop.left")
                        .with("n", 1500)
                        .with("t", Text.of("platform.span.days").with("count", 0));
        assertThat(messages().in(Language.EN, Medium.PLAIN).say(left))
                .isEqualTo("1\u202f500 places 0 jour");

        files().with("shop", Language.EN, "shop.hello = Hello");
        assertThat(messages().in(Language.FR, Medium.PLAIN).say(HELLO)).isEqualTo("Hello");
    }

    @Test
    void aMessageThatNobodyHasIsShownAsItsKeyAndLoggedOnce() {
        files().with("shop", "shop.other = x");
        var voice = messages().in(Language.FR, Medium.PLAIN);
        assertThat(voice.say(HELLO)).isEqualTo(voice.say(HELLO)).isEqualTo("[shop.hello]");
        assertThat(log.all()).containsExactly("No message shop.hello to be said in 'fr'.");
    }

    @Test
    void anOwnerWithoutFilesIsLoggedAndSpeaksInKeys() {
        assertThat(messages().in(Language.EN, Medium.PLAIN).say(HELLO)).isEqualTo("[shop.hello]");
        assertThat(log.all())
                .hasSize(3)
                .anyMatch(line ->
                        line.startsWith("messages/shop.en.properties: The file is missing"));
    }

    @Test
    void aBrokenPatternCountsAsMissingAndIsNamedOnce() {
        files().with("shop", Language.FR, "shop.hello = Bonjour {")
                .with("shop", Language.EN, "shop.hello = Hello");
        var voice = messages().in(Language.FR, Medium.PLAIN);
        assertThat(voice.say(HELLO)).isEqualTo(voice.say(HELLO)).isEqualTo("Hello");
        assertThat(log.all())
                .filteredOn(line -> line.startsWith("messages/shop.fr.properties: shop.hello: "))
                .hasSize(1);
    }

    @Test
    void aBrokenFileCountsAsEmpty() {
        files().with("shop", Language.FR, "shop.hello = été", StandardCharsets.ISO_8859_1)
                .with("shop", Language.EN, "shop.hello = summer");
        assertThat(messages().in(Language.FR, Medium.PLAIN).say(HELLO)).isEqualTo("summer");
    }

    @Test
    void aMissingArgumentIsLoggedOnce() {
        files().with("shop", "shop.hello = Hi {name}");
        var voice = messages().in(Language.FR, Medium.PLAIN);
        assertThat(voice.say(HELLO)).isEqualTo(voice.say(HELLO)).isEqualTo("Hi {name}");
        assertThat(log.all()).containsExactly("shop.hello was said without its argument {name}.");
    }

    @Test
    void theLogIsNotFloodedByKeysMadeUpAtRunTime() {
        var voice = messages().in(Language.FR, Medium.PLAIN);
        for (var i = 0; i < 3000; i++) {
            voice.say(Text.of("shop.k" + i));
        }
        assertThat(log.all()).hasSize(1000);
    }

    @Test
    void optionalMessagesCanBeAskedFor() {
        files().with("shop", Language.FR, "shop.hello = Bonjour");
        assertThat(messages().hold(HELLO.key(), Language.FR)).isTrue();
        assertThat(messages().hold(HELLO.key(), Language.EN)).isFalse();
        assertThat(messages().hold(new MessageKey("nobody.here"), Language.FR)).isFalse();
    }

    @Test
    void anEscapedBraceIsDoubledInTheFile() {
        files().with("shop", "shop.hello = \\\\{x\\\\} \\\n   {name}");
        assertThat(messages().in(Language.FR, Medium.PLAIN).say(HELLO.with("name", "y")))
                .isEqualTo("{x} y");
    }
}
