package maxis.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.Money;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Properties;

final class DisguiseTest {
    @AutoClose final LogLines quiet = new LogLines(Bundles.class);
    @TempDir Path folder;

    private String disguised(Language language, Text text) {
        return new Messages(new MessageFiles(folder).loader())
                .disguised()
                .in(language, Medium.PLAIN)
                .say(text);
    }

    @Test
    void ourWordsAreAlteredAndWrappedAndArgumentsAreNot() {
        new MessageFiles(folder).with("shop", "shop.paid = {who} a payé {price} à l'été");
        var text = Text.of("shop.paid").with("who", "Jean").with("price", Money.euros(999));
        assertThat(disguised(Language.FR, text)).isEqualTo("«Jean ă ƥăŷę 9,99\u00a0€ ă ľ'ęţę»");
    }

    @Test
    void aTextInsideATextIsAlteredButWrappedOnlyOutside() {
        var text =
                Text.of("platform.span.pair")
                        .with("large", Text.of("platform.span.days").with("count", 2))
                        .with("small", "raw");
        assertThat(disguised(Language.EN, text)).isEqualTo("«2 đăŷş raw»");
    }

    @Test
    void aDisguisedMessageKeepsItsLengthButForTheMarks() {
        var text = Text.of("platform.refuse.disabled");
        var plain =
                new Messages(getClass().getClassLoader()).in(Language.FR, Medium.PLAIN).say(text);
        assertThat(disguised(Language.FR, text)).hasSize(plain.length() + 2).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void noLetterOfThePlatformsMessagesIsLeftAsItWas(Language language) throws Exception {
        var keys = new Properties();
        try (var file =
                getClass().getResourceAsStream("/" + BundleFile.path("platform", language))) {
            keys.load(file);
        }
        assertThat(keys).isNotEmpty();
        for (var key : keys.stringPropertyNames()) {
            var shown = disguised(language, Text.of(key)).replaceAll("\\{[a-z]+\\}", "");
            assertThat(shown)
                    .startsWith("«")
                    .endsWith("»")
                    .doesNotContainPattern("[A-Za-zàâçèéêîôùû]");
        }
    }
}
