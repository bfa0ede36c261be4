package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class SyntaxComplaintTest {
    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a = \"hunter2 | A quoted text is not closed.",
                "a = \"hunter2~b = 1 | A quoted text is not closed on its line.",
                "a = \"\"\"hunter2 | A quoted text is not closed.",
                "a = hunter2 } | A closing brace has no opening one.",
                "a = [hunter2, | A brace, a bracket or a value is missing at the end.",
                "hunter2 | A key has no = or { after it.",
                "{ a = 1 } hunter2 | Something follows the last closing brace.",
                "a = \"hunter2\\q\" | A backslash in a quoted text escapes nothing.",
                "a = ${hunter2 | A ${…} is not closed.",
                "a = [hunter2] { b = hunter2 } | Two values of different kinds stand together.",
                "a..hunter2 = 1 | A key has a dot too many.",
                "a = `hunter2 | This is not HOCON.",
                "include url(\"hunter2\") | An included file cannot be read."
            })
    void aFileThatIsNoHoconIsToldInWordsThatQuoteNothing(String content, String expected) {
        var errors = new Operator(directory).writes(content.replace("~", "\n")).errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst())
                .matches("maxis\\.conf:\\d+: .*")
                .contains(expected)
                .endsWith(
                        "Mend this line or the one before it; text with special characters needs"
                                + " double quotes.")
                .doesNotContain("hunter2");
    }
}
