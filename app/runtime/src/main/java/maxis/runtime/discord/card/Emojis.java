package maxis.runtime.discord.card;

import jakarta.inject.Inject;

import maxis.spi.setting.Settings;

import net.dv8tion.jda.api.entities.emoji.Emoji;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands for the name of an emoji: the community's own, else the sign itself. A name that
 * nobody gave an emoji is left out, because Discord would refuse the whole message.
 */
final class Emojis {
    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9_.]*)\\s*=\\s*(\\S.*)");
    private static final Pattern CUSTOM =
            Pattern.compile("<(a?):([A-Za-z0-9_]{2,32}):([1-9][0-9]{0,18})>");
    private static final int LONGEST = 32;

    private final Settings<EmojiSettings> settings;

    @Inject
    Emojis(Settings<EmojiSettings> settings) {
        this.settings = settings;
    }

    Optional<Emoji> find(String name) {
        return settings.current().emojis().stream()
                .flatMap(line -> named(line).stream())
                .filter(entry -> entry.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> sign(name));
    }

    /** As a word in a text, or the sign that is usual. */
    String inText(String name, String usual) {
        return find(name).map(Emoji::getFormatted).orElse(usual);
    }

    /** A line of the setting, if it can be read. */
    static Optional<Map.Entry<String, Emoji>> named(String line) {
        var parts = LINE.matcher(line.strip());
        return parts.matches()
                ? sign(parts.group(2).strip()).map(emoji -> Map.entry(parts.group(1), emoji))
                : Optional.empty();
    }

    private static Optional<Emoji> sign(String written) {
        var custom = CUSTOM.matcher(written);
        if (custom.matches()) {
            return Optional.of(
                    Emoji.fromCustom(
                            custom.group(2),
                            Long.parseLong(custom.group(3)),
                            !custom.group(1).isEmpty()));
        }
        return isUnicode(written) ? Optional.of(Emoji.fromUnicode(written)) : Optional.empty();
    }

    /** Signs only: a flag, a face, a digit in its frame. */
    private static boolean isUnicode(String written) {
        return written.length() <= LONGEST
                && written.codePoints().anyMatch(Emojis::isPicture)
                && written.codePoints()
                        .allMatch(point -> isPicture(point) || isPartOfPicture(point));
    }

    private static boolean isPicture(int point) {
        return Character.isEmojiPresentation(point)
                || Character.isExtendedPictographic(point)
                || point == 0x20E3;
    }

    private static boolean isPartOfPicture(int point) {
        return point == 0x200D
                || point == 0xFE0F
                || Character.isEmojiModifier(point)
                || Character.isEmoji(point)
                || (point >= 0xE0020 && point <= 0xE007F);
    }
}
