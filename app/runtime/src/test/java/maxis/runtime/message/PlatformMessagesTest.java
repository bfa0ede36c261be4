package maxis.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Language;
import maxis.spi.text.Text;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

final class PlatformMessagesTest {
    private final ClassLoader loader = getClass().getClassLoader();

    private String said(Language language, Text text) {
        return new Messages(loader).in(language, Medium.PLAIN).say(text);
    }

    @Test
    void bothFilesAreComplete() {
        assertThat(new BundleCheck(loader).findings(List.of("platform"))).isEmpty();
    }

    @Test
    void aFaultIsToldWithItsReference() {
        var text = Text.of("platform.fault.bug").with("reference", "K7QX");
        assertThat(said(Language.EN, text)).endsWith("Reference: K7QX");
        assertThat(said(Language.FR, text)).endsWith("Référence\u00a0: K7QX");
    }

    @Test
    void aWaitIsToldInWords() {
        var text = Text.of("platform.refuse.cooldown").with("wait", Duration.ofMillis(2400));
        assertThat(said(Language.EN, text))
                .isEqualTo("Not so fast! You can do this again in 3 seconds.");
        assertThat(said(Language.FR, text))
                .isEqualTo("Pas si vite\u00a0! Vous pourrez recommencer dans 3 secondes.");
    }

    @Test
    void aMissingLevelIsNamed() {
        var text = Text.of("platform.refuse.level").with("level", "staff");
        assertThat(said(Language.EN, text)).isEqualTo("This is reserved for the team.");
        assertThat(said(Language.FR, text)).isEqualTo("C'est réservé à l'équipe.");
    }

    @Test
    void frenchPunctuationIsNotTornFromItsWord() throws Exception {
        try (var file = loader.getResourceAsStream(BundleFile.path("platform", Language.FR))) {
            assertThat(file).isNotNull();
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            assertThat(lines.filter(line -> !line.startsWith("#")))
                    .noneMatch(line -> line.matches(".*( [:;!?»]|« ).*"));
        }
    }
}
