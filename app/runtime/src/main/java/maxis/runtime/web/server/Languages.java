package maxis.runtime.web.server;

import maxis.runtime.web.call.Incoming;
import maxis.spi.text.Language;

import java.util.Arrays;
import java.util.Comparator;

/** The language of those who have not chosen one: what their browser asks for. */
final class Languages {
    private static final int MOST = 20;

    private Languages() {}

    static Language of(Incoming incoming) {
        return Arrays.stream(incoming.header("accept-language").orElse("").split(",", MOST))
                .map(Wish::of)
                .filter(wish -> wish.weight > 0 && isSpoken(wish.tag))
                .max(Comparator.comparingDouble(Wish::weight))
                .map(wish -> Language.of(wish.tag, Language.FR))
                .orElse(Language.FR);
    }

    private static boolean isSpoken(String tag) {
        // Whatever it is called, it falls back to both only if we do not speak it.
        return Language.of(tag, Language.FR) == Language.of(tag, Language.EN);
    }

    private record Wish(String tag, double weight) {
        static Wish of(String written) {
            var parts = written.strip().split(";\\s*q=", 2);
            try {
                return new Wish(parts[0], parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
            } catch (NumberFormatException unreadable) {
                return new Wish(parts[0], 0);
            }
        }
    }
}
