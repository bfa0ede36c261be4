package maxis.spi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "fr, FR",
        "fr-CA, FR",
        "FR, FR",
        "en-US, EN",
        "en-GB, EN",
        "en_AU, EN",
        "' en', EN"
    })
    void aLocaleIsReadByItsLanguage(String locale, Language expected) {
        assertThat(Language.of(locale, Language.FR)).isEqualTo(expected);
        assertThat(Language.of(locale, Language.EN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fro", "eng", "", "-", "xx-FR", "zh-TW"})
    void aLanguageThatIsNotSpokenFallsToTheCommunitysOwn(String locale) {
        assertThat(Language.of(locale, Language.FR)).isEqualTo(Language.FR);
        assertThat(Language.of(locale, Language.EN)).isEqualTo(Language.EN);
    }

    @Test
    void theCodeIsWhatFilesAndPagesUse() {
        assertThat(Language.FR.code()).isEqualTo("fr");
        assertThat(Language.EN.code()).isEqualTo("en");
    }
}
