package maxis.runtime.conversation;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody typed, as far as it can be stored and sent: the database has no place for U+0000,
 * and half of a surrogate pair is no character. People cannot type either; programs send them.
 */
final class Writable {
    private static final int REPLACEMENT = 0xFFFD;

    private Writable() {}

    static String of(String typed) {
        return typed.codePoints().allMatch(Writable::isCharacter) ? typed : mended(typed);
    }

    static Map<String, String> of(Map<String, String> typed) {
        return typed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> of(it.getValue())));
    }

    private static String mended(String typed) {
        var mended = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(point -> point != 0)
                .map(point -> isCharacter(point) ? point : REPLACEMENT)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static boolean isCharacter(int point) {
        return point != 0 && !(point <= Character.MAX_VALUE && Character.isSurrogate((char) point));
    }
}
