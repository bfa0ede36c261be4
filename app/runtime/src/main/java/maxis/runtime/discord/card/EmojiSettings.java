package maxis.runtime.discord.card;

import maxis.spi.setting.Setting;

import java.util.List;

/**
 * The community's own emojis.
 *
 * @param emojis each a name and what stands for it: {@code cart = <:panier:123>} or {@code cart =
 *     🛒}
 */
public record EmojiSettings(@Setting(standard = "", most = 120) List<String> emojis) {
    public EmojiSettings {
        emojis = List.copyOf(emojis);
        for (var line : emojis) {
            if (Emojis.named(line).isEmpty()) {
                throw new IllegalArgumentException("platform.setting.emojis.form");
            }
        }
    }

    /** Of a new installation. */
    public static EmojiSettings none() {
        return new EmojiSettings(List.of());
    }
}
