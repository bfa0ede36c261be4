package maxis.runtime.message;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern once, from its first character to its last. */
final class PatternParser {
    /** Deeper ones cannot be read by people; the bound also keeps the stack small. */
    private static final int DEEPEST = 10;

    private final Cursor cursor;

    PatternParser(String pattern) {
        cursor = new Cursor(pattern);
    }

    List<Part> parse() throws PatternFault {
        var parts = message(0, false);
        if (!cursor.atEnd()) {
            throw cursor.fault("A closing brace has no opening one; write \\\\} for a brace");
        }
        return parts;
    }

    /** Parts up to the end or to the brace that closes the case around them. */
    private List<Part> message(int depth, boolean counted) throws PatternFault {
        if (depth > DEEPEST) {
            throw cursor.fault("Cases are nested more than " + DEEPEST + " deep");
        }
        var parts = new ArrayList<Part>();
        while (!cursor.atEnd() && cursor.peek(0) != '}') {
            if (cursor.skip('{')) {
                parts.add(placeholder(depth, counted));
            } else if (counted && cursor.skip('#')) {
                parts.add(new Part.Count());
            } else {
                parts.add(new Part.Literal(literal(counted)));
            }
        }
        return List.copyOf(parts);
    }

    private String literal(boolean counted) {
        var text = new StringBuilder();
        while (!cursor.atEnd() && !isSpecial(cursor.peek(0), counted)) {
            var letter = cursor.next();
            var escapes = letter == '\\' && "{}#\\".indexOf(cursor.peek(0)) >= 0;
            text.append(escapes ? cursor.next() : letter);
        }
        return text.toString();
    }

    private static boolean isSpecial(char letter, boolean counted) {
        return letter == '{' || letter == '}' || (counted && letter == '#');
    }

    private Part placeholder(int depth, boolean counted) throws PatternFault {
        var name = name();
        if (cursor.skip('}')) {
            return new Part.Slot(name, Form.PLAIN);
        }
        if (!cursor.skip(',')) {
            throw cursor.fault("The placeholder {" + name + " is not closed");
        }
        var kind = word();
        var part =
                switch (kind) {
                    case "date" -> new Part.Slot(name, Form.DATE);
                    case "time" -> new Part.Slot(name, Form.TIME);
                    case "datetime" -> new Part.Slot(name, Form.DATETIME);
                    case Keywords.PLURAL ->
                            new Part.Plural(
                                    name, new CaseParser(cursor, true).cases(body(depth, true)));
                    case Keywords.SELECT ->
                            new Part.Select(
                                    name,
                                    new CaseParser(cursor, false).cases(body(depth, counted)));
                    default ->
                            throw cursor.fault(
                                    "'"
                                            + kind
                                            + "' is none of date, time, datetime, plural, select");
                };
        if (!cursor.skip('}')) {
            throw cursor.fault("The placeholder {" + name + ", " + kind + " is not closed");
        }
        return part;
    }

    private CaseParser.Body body(int depth, boolean counted) {
        return () -> message(depth + 1, counted);
    }

    private String name() throws PatternFault {
        cursor.skipBlanks();
        if (!isLowerCase(cursor.peek(0))) {
            throw cursor.fault("A placeholder's name starts with a small letter");
        }
        return word();
    }

    /** Letters, digits and underscores, with the blanks around them. */
    private String word() {
        cursor.skipBlanks();
        var word = cursor.takeWhile(CaseParser::isWordLetter);
        cursor.skipBlanks();
        return word;
    }

    private static boolean isLowerCase(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
