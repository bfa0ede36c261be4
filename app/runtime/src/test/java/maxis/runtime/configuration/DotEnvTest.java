package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class DotEnvTest {
    @TempDir Path directory;
    private final Complaints complaints = new Complaints();

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("NAME=plain", "plain"),
                Arguments.of("export NAME=plain", "plain"),
                Arguments.of("  NAME = with blanks  ", "with blanks"),
                Arguments.of("NAME=", ""),
                Arguments.of("NAME=value # a note", "value"),
                Arguments.of("NAME= # a note", ""),
                Arguments.of("NAME=pass#word", "pass#word"),
                Arguments.of("NAME=#word", "#word"),
                Arguments.of("NAME=a=b==", "a=b=="),
                Arguments.of("NAME=it's", "it's"),
                Arguments.of("NAME='literal \\n # \"it\"'", "literal \\n # \"it\""),
                Arguments.of("NAME='quoted' # a note", "quoted"),
                Arguments.of("NAME=\"a # \\\"b\\\" \\\\ \\$c\"", "a # \"b\" \\ $c"),
                Arguments.of("NAME=\"two\\nlines\"# a note", "two\nlines"),
                Arguments.of("\uFEFFNAME=marked", "marked"),
                Arguments.of("# a note\r\n\r\nNAME=carriage\r\nOTHER=x\r\n", "carriage"),
                Arguments.of("NAME=${OTHER}$OTHER", "${OTHER}$OTHER"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aValueIsReadAsItWasMeant(String content, String expected) throws IOException {
        assertThat(read(content)).isEqualTo(expected);
        assertThat(complaints.errors()).isEmpty();
    }

    @Test
    void aLineThatSetsNothingIsToldWithoutQuotingIt() throws IOException {
        read("NAME=x\nhunter2\n1NAME=hunter2\nNAME: hunter2");
        assertThat(errors())
                .containsExactly(
                        ".env:2: The line is not NAME=value. Write NAME=value, or # before a note.",
                        ".env:3: The line is not NAME=value. Write NAME=value, or # before a note.",
                        ".env:4: The line is not NAME=value. Write NAME=value, or # before a"
                                + " note.");
    }

    @Test
    void anUnbalancedQuoteIsToldWithoutTheValue() throws IOException {
        read("NAME=x\nA=\"hunter2\nB='hunter2\nC='hunter2'x\nD=\"hunter2\\\"");
        assertThat(errors())
                .hasSize(4)
                .noneMatch(line -> line.contains("hunter2"))
                .first()
                .isEqualTo(
                        ".env:2: The quotes around the value of A do not match. End the value with"
                                + " the quote it begins with, on the same line.");
    }

    @Test
    void aNameThatIsSetTwiceHoldsItsLastValueAndIsAWarning() throws IOException {
        assertThat(read("NAME=one\nNAME=two\nNAME=two")).isEqualTo("two");
        assertThat(complaints.warnings())
                .map(Complaint::line)
                .map(new Operator(directory)::plain)
                .containsExactly(
                        ".env:2: NAME was set already by .env:1; this line holds. Keep one of"
                                + " them.");
    }

    @Test
    void aFileInAnotherEncodingIsTold() throws IOException {
        Files.write(directory.resolve(".env"), "NAME=é".getBytes(StandardCharsets.ISO_8859_1));
        DotEnv.read(directory.resolve(".env"), complaints);
        assertThat(errors()).containsExactly(".env: The file is not UTF-8. Save it as UTF-8.");
    }

    @Test
    void noFileIsNoError() {
        assertThat(DotEnv.read(directory.resolve(".env"), complaints)).isEmpty();
        assertThat(complaints.anyError()).isFalse();
    }

    private String read(String content) throws IOException {
        Files.writeString(directory.resolve(".env"), content);
        var given = DotEnv.read(directory.resolve(".env"), complaints).get("NAME");
        return Objects.requireNonNull(given).value();
    }

    private List<String> errors() {
        return new Operator(directory).lines(complaints.errors());
    }
}
