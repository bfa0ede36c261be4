package maxis.runtime.message;

import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.util.Optional;

/** Says one pattern without a file, as a member of plain text would read it. */
final class Said {
    private static final Messages MESSAGES = new Messages(Said.class.getClassLoader());

    private Said() {}

    static String in(Language language, String pattern, Text text) {
        return in(language, pattern, text, Medium.PLAIN);
    }

    static String in(Language language, String pattern, Text text, Medium medium) {
        return new Sentence(MESSAGES.in(language, medium), phrase(language, pattern), text).words();
    }

    static Text text() {
        return Text.of("test.said");
    }

    static String fr(String pattern, Object value) {
        return in(Language.FR, pattern, text().with("a", value));
    }

    static String en(String pattern, Object value) {
        return in(Language.EN, pattern, text().with("a", value));
    }

    static Phrase phrase(Language language, String pattern) {
        try {
            return Phrase.parse(language, pattern);
        } catch (PatternFault fault) {
            throw new AssertionError(pattern, fault);
        }
    }

    /** Why a pattern is refused, if it is. */
    static Optional<String> fault(String pattern) {
        try {
            Phrase.parse(Language.FR, pattern);
            return Optional.empty();
        } catch (PatternFault fault) {
            return Optional.of(fault.problem());
        }
    }
}
