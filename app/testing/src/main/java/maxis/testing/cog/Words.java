package maxis.testing.cog;

import maxis.runtime.message.Messages;
import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;
import maxis.testing.Replies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages of the cog under examination. */
final class Words {
    private final Messages messages;
    private final Replies replies;

    Words(ClassLoader loader) {
        this.messages = new Messages(loader);
        this.replies = new Replies(loader);
    }

    boolean exist(String key, Language language) {
        return messages.hold(new MessageKey(key), language);
    }

    /** The findings for a message that has to exist. */
    List<String> requireExist(String key) {
        return Stream.of(Language.values())
                .filter(language -> !exist(key, language))
                .map(language -> missing(key, language))
                .toList();
    }

    /** The findings for a message that has to exist and has room for so many characters. */
    List<String> requireShort(String key, int most) {
        return Stream.of(Language.values())
                .flatMap(language -> length(key, language, most).stream())
                .toList();
    }

    private Optional<String> length(String key, Language language, int most) {
        if (!exist(key, language)) {
            return Optional.of(missing(key, language));
        }
        int length = replies.text(Text.of(key), language).length();
        return length >= 1 && length <= most
                ? Optional.empty()
                : Optional.of(
                        "%s has %d characters in '%s'; Discord takes 1 to %d"
                                .formatted(key, length, language.code(), most));
    }

    /** A name of the code as it stands in the name of a message. */
    static String part(String name) {
        return name.replace('-', '_')
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static String missing(String key, Language language) {
        return "%s is missing in '%s'".formatted(key, language.code());
    }
}
