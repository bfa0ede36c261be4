package maxis.runtime.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the cases of a plural or a select. */
final class CaseParser {
    private static final Pattern EXACT = Pattern.compile("=-?[0-9]{1,18}");

    private final Cursor cursor;
    private final boolean plural;

    CaseParser(Cursor cursor, boolean plural) {
        this.cursor = cursor;
        this.plural = plural;
    }

    /** Reads what stands between the braces of a case. */
    @FunctionalInterface
    interface Body {
        List<Part> read() throws PatternFault;
    }

    static boolean isWordLetter(int letter) {
        return letter == '_'
                || (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9');
    }

    Cases cases(Body body) throws PatternFault {
        if (!cursor.skip(',')) {
            throw cursor.fault("The cases are missing");
        }
        var cases = new LinkedHashMap<String, List<Part>>();
        for (cursor.skipBlanks(); !cursor.atEnd() && cursor.peek(0) != '}'; cursor.skipBlanks()) {
            var selector = selector();
            if (cases.put(selector, inBraces(selector, body)) != null) {
                throw cursor.fault("The case '" + selector + "' is there twice");
            }
        }
        if (!cases.containsKey(Keywords.OTHER)) {
            throw cursor.fault("The case 'other' is missing");
        }
        return new Cases(cases);
    }

    private List<Part> inBraces(String selector, Body body) throws PatternFault {
        cursor.skipBlanks();
        if (!cursor.skip('{')) {
            throw cursor.fault("The text of the case '" + selector + "' needs braces");
        }
        var parts = body.read();
        if (!cursor.skip('}')) {
            throw cursor.fault("The case '" + selector + "' is not closed");
        }
        return parts;
    }

    private String selector() throws PatternFault {
        var word =
                cursor.takeWhile(letter -> isWordLetter(letter) || letter == '=' || letter == '-');
        if (!plural && !word.isEmpty() && word.chars().allMatch(CaseParser::isWordLetter)) {
            return word;
        }
        if (plural && EXACT.matcher(word).matches()) {
            return "=" + Long.parseLong(word.substring(1));
        }
        if (plural && (word.equals(Keywords.ONE) || word.equals(Keywords.OTHER))) {
            return word;
        }
        throw cursor.fault(
                "'%s' is not a case of a %s"
                        .formatted(
                                word,
                                plural ? "plural (=0, one, other)" : "select (a word, other)"));
    }
}
