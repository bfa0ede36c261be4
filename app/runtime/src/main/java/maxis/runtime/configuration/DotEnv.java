package maxis.runtime.configuration;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a {@code .env}: {@code NAME=value} on each line, optionally after {@code export}. A value
 * may stand in single quotes, where everything is literal, or in double quotes, where a backslash
 * escapes. A {@code #} after a blank begins a comment. Nothing is expanded.
 */
final class DotEnv {
    private static final Pattern LINE =
            Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)");
    private static final Pattern SINGLE = Pattern.compile("'([^']*)'\\s*(?:#.*)?");
    private static final Pattern DOUBLE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:#.*)?");
    private static final Pattern COMMENT = Pattern.compile("\\s#.*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private final Path file;
    private final Complaints complaints;
    private final Map<String, Given> variables = new LinkedHashMap<>();

    private DotEnv(Path file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    static Map<String, Given> read(Path file, Complaints complaints) {
        var dotEnv = new DotEnv(file, complaints);
        if (Files.exists(file)) {
            dotEnv.readLines();
        }
        return dotEnv.variables;
    }

    private void readLines() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException _) {
            complaints.error(file.toString(), "The file is not UTF-8.", "Save it as UTF-8.");
            return;
        } catch (IOException _) {
            complaints.error(
                    file.toString(),
                    "The file cannot be read.",
                    "Make it a file that this user may read.");
            return;
        }
        for (var i = 0; i < lines.size(); i++) {
            readLine(file + ":" + (i + 1), lines.get(i).replace("\uFEFF", "").strip());
        }
    }

    private void readLine(String where, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            complaints.error(
                    where, "The line is not NAME=value.", "Write NAME=value, or # before a note.");
            return;
        }
        var value = value(parts.group(2));
        if (value.isEmpty()) {
            complaints.error(
                    where,
                    "The quotes around the value of " + parts.group(1) + " do not match.",
                    "End the value with the quote it begins with, on the same line.");
            return;
        }
        var given = new Given(parts.group(1), value.get(), where);
        var earlier = variables.put(given.name(), given);
        if (earlier != null && !earlier.value().equals(given.value())) {
            complaints.warning(
                    where,
                    given.name() + " was set already by " + earlier.where() + "; this line holds.",
                    "Keep one of them.");
        }
    }

    private static Optional<String> value(String text) {
        var trimmed = text.strip();
        if (trimmed.startsWith("'")) {
            var quoted = SINGLE.matcher(trimmed);
            return quoted.matches() ? Optional.of(quoted.group(1)) : Optional.empty();
        }
        if (trimmed.startsWith("\"")) {
            var quoted = DOUBLE.matcher(trimmed);
            return quoted.matches() ? Optional.of(unescaped(quoted.group(1))) : Optional.empty();
        }
        return Optional.of(COMMENT.matcher(text).replaceFirst("").strip());
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match ->
                        switch (match.group(1)) {
                            case "n" -> "\n";
                            case "r" -> "\r";
                            case "t" -> "\t";
                            case "\\" -> "\\\\";
                            case "$" -> "\\$";
                            default -> match.group(1);
                        });
    }
}
