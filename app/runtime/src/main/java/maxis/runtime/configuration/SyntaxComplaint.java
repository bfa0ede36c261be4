package maxis.runtime.configuration;

import com.typesafe.config.ConfigException;

import java.util.List;
import java.util.Map;

/**
 * Says in our own words why a file is not HOCON. The library's words quote what it stumbled over,
 * which may be half of a password; they only tell which of our sentences fits.
 */
final class SyntaxComplaint {
    private static final List<Map.Entry<String, String>> SENTENCES =
            List.of(
                    Map.entry("may not be followed by", "A key has no = or { after it."),
                    Map.entry("still open", "A quoted text is not closed."),
                    Map.entry("was not closed", "A ${…} is not closed."),
                    Map.entry("'newline'", "A quoted text is not closed on its line."),
                    Map.entry("escape sequence", "A backslash in a quoted text escapes nothing."),
                    Map.entry(
                            "end of file", "A brace, a bracket or a value is missing at the end."),
                    Map.entry("unbalanced close brace", "A closing brace has no opening one."),
                    Map.entry("trailing tokens", "Something follows the last closing brace."),
                    Map.entry(
                            "Cannot concatenate", "Two values of different kinds stand together."),
                    Map.entry("include", "An included file cannot be read."),
                    Map.entry("path has", "A key has a dot too many."));

    private SyntaxComplaint() {}

    static void tell(ConfigException broken, Places places, Complaints complaints) {
        var message = String.valueOf(broken.getMessage());
        var sentence =
                SENTENCES.stream()
                        .filter(entry -> message.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("This is not HOCON.");
        complaints.lastError(
                places.of(broken.origin()),
                sentence,
                "Mend this line or the one before it; text with special characters needs double"
                        + " quotes.");
    }
}
