package maxis.runtime.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.dv8tion.jda.api.entities.emoji.Emoji;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class EmojisTest {
    private final Emojis emojis =
            new Emojis(() ->
                    new EmojiSettings(
                            List.of("cart = <:panier:123>", "tone.good=<a:yes:5>", "key = 🔑")));

    @Test
    void theCommunitysOwnStandsForAName() {
        assertThat(emojis.find("cart")).contains(Emoji.fromCustom("panier", 123, false));
        assertThat(emojis.find("key")).contains(Emoji.fromUnicode("🔑"));
        assertThat(emojis.inText("tone.good", "✅")).isEqualTo("<a:yes:5>");
        assertThat(emojis.inText("tone.bad", "⛔")).isEqualTo("⛔");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🛒", "❤️", "👍🏽", "🇫🇷", "1️⃣", "👨‍👩‍👧", "<:x_1:42>"})
    void aSignStandsForItself(String sign) {
        assertThat(emojis.find(sign)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "12", "<:x:0>", "<:x>", "é", "🛒x", "@everyone"})
    void whatIsNoEmojiIsLeftOut(String other) {
        assertThat(emojis.find(other)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNoSetting() {
        assertThatThrownBy(() -> new EmojiSettings(List.of("cart: 🛒")))
                .hasMessage("platform.setting.emojis.form");
    }
}
