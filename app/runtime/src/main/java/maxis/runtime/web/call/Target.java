package maxis.runtime.web.call;

import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what stands in a request's first line. Nothing is repaired: what is written in more than
 * one way would be understood in more than one way.
 */
public final class Target {
    private static final int LONGEST = 2_000;
    private static final int MOST_PARAMETERS = 50;

    private Target() {}

    /** The parts of a path. */
    public static List<String> path(String raw) {
        if (!raw.startsWith("/") || raw.length() > LONGEST) {
            throw unreadable();
        }
        var parts = new ArrayList<String>();
        var written = raw.substring(1).split("/", -1);
        for (int i = 0; i < written.length; i++) {
            var part = decoded(written[i], false);
            boolean isLast = i == written.length - 1;
            if ((part.isEmpty() && !isLast) || isMisleading(part)) {
                throw unreadable();
            }
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    /** What stands behind the question mark. */
    public static Map<String, List<String>> query(String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        if (raw.length() > LONGEST) {
            throw unreadable();
        }
        if (!raw.isEmpty()) {
            var pairs = raw.split("&", -1);
            if (pairs.length > MOST_PARAMETERS) {
                throw unreadable();
            }
            for (var pair : pairs) {
                var sides = pair.split("=", 2);
                query.computeIfAbsent(decoded(sides[0], true), _ -> new ArrayList<>())
                        .add(sides.length == 2 ? decoded(sides[1], true) : "");
            }
        }
        return query;
    }

    private static boolean isMisleading(String part) {
        return part.equals(".")
                || part.equals("..")
                || part.chars().anyMatch(c -> c == '/' || c == '\\' || c == ';');
    }

    private static String decoded(String written, boolean isQuery) {
        var bytes = ByteBuffer.allocate(written.length() * 3);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '%') {
                bytes.put(hex(written, i + 1));
                i += 2;
            } else if (c == '+' && isQuery) {
                bytes.put((byte) ' ');
            } else if (c > 0x20 && c < 0x7f) {
                bytes.put((byte) c);
            } else {
                throw unreadable();
            }
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && (!isQuery || c == 0))) {
                throw unreadable();
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable();
        }
    }

    private static byte hex(String written, int at) {
        if (at + 2 > written.length()) {
            throw unreadable();
        }
        int high = Character.digit(written.charAt(at), 16);
        int low = Character.digit(written.charAt(at + 1), 16);
        if (high < 0 || low < 0) {
            throw unreadable();
        }
        return (byte) (high * 16 + low);
    }

    private static Refusal unreadable() {
        return new Refusal(new Answer.Problem(400, Text.of("platform.problem.address")));
    }
}
