package maxis.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

final class BundleCheckTest {
    private static final String FR = "messages/shop.fr.properties: ";
    private static final String EN = "messages/shop.en.properties: ";
    private static final String IN_FRENCH = " in messages/shop.fr.properties";

    @TempDir Path folder;
    @TempDir Path second;

    private List<String> findings(String french, String english) {
        new MessageFiles(folder)
                .with("shop", Language.FR, french)
                .with("shop", Language.EN, english);
        return findings();
    }

    private List<String> findings() {
        return new BundleCheck(new MessageFiles(folder).loader())
                .findings(List.of("shop")).stream().map(Finding::toString).toList();
    }

    @Test
    void goodFilesHaveNoFindings() {
        var french = "shop.a = {n, plural, one {# place} other {# places}}";
        var english = "shop.a = {n, plural, other {# left of {n}}}";
        assertThat(findings(french + "\nshop.b.c_1 = x", english + "\nshop.b.c_1 = y")).isEmpty();
    }

    @Test
    void aMissingFileIsOneFinding() {
        new MessageFiles(folder).with("shop", Language.FR, "shop.a = x\nshop.b = y");
        assertThat(findings())
                .containsExactly(EN + "The file is missing; add it to the resources of shop");
    }

    @Test
    void aKeyMustBeInBothLanguages() {
        assertThat(findings("shop.a = x\nshop.b = x", "shop.a = x\nshop.c = x"))
                .containsExactly(
                        EN + "shop.b: is missing; messages/shop.fr.properties has it",
                        FR + "shop.c: is missing; messages/shop.en.properties has it");
    }

    @Test
    void placeholdersMustBeTheSame() {
        assertThat(findings("shop.a = {name} {day, date}", "shop.a = {nom} {day, time}"))
                .containsExactly(
                        EN + "shop.a: {day} is time here and date" + IN_FRENCH,
                        EN + "shop.a: {name} is absent here and plain" + IN_FRENCH,
                        EN + "shop.a: {nom} is plain here and absent" + IN_FRENCH);
    }

    @Test
    void placeholdersInsideCasesCountToo() {
        assertThat(
                        findings(
                                "shop.a = {k, select, x {{n, plural, other {#}}} other {}}",
                                "shop.a = {k, select, x {{n}} other {}}"))
                .containsExactly(
                        EN + "shop.a: {n} is plain here and plural in messages/shop.fr.properties");
    }

    @Test
    void aBrokenPatternIsNamedWithFileKeyAndPlace() {
        assertThat(findings("shop.a = {n, plural, one {x}}", "shop.a = {n, plural, other {x}}"))
                .containsExactly(FR + "shop.a: The case 'other' is missing (at character 20)");
    }

    @Test
    void anEmptyMessageIsFound() {
        assertThat(findings("shop.a =\nshop.b = x", "shop.a = x\nshop.b = \\u0020"))
                .containsExactly(FR + "shop.a: is empty", EN + "shop.b: is empty");
    }

    @Test
    void aKeyThatIsDeclaredTwiceIsFound() {
        assertThat(findings("shop.a = x\nshop.a = y\n shop.a : z", "shop.a = x"))
                .containsExactly(FR + "shop.a: is declared more than once");
    }

    @Test
    void aKeyStartsWithItsOwner() {
        assertThat(
                        findings(
                                "tickets.a = x\nshopping.a = x\nshop.A = x",
                                "tickets.a = x\nshopping.a = x\nshop.A = x"))
                .containsExactly(
                        FR + "shop.A: is not small letters, digits, underscores and dots",
                        FR + "shopping.a: does not start with 'shop.'",
                        FR + "tickets.a: does not start with 'shop.'",
                        EN + "shop.A: is not small letters, digits, underscores and dots",
                        EN + "shopping.a: does not start with 'shop.'",
                        EN + "tickets.a: does not start with 'shop.'");
    }

    @Test
    void aFileInAnotherEncodingIsFound() {
        new MessageFiles(folder)
                .with("shop", Language.FR, "shop.a = été", StandardCharsets.ISO_8859_1)
                .with("shop", Language.EN, "shop.a = summer");
        assertThat(findings())
                .containsExactly(FR + "The file is not UTF-8; save it in that encoding");
    }

    @Test
    void aBrokenUnicodeEscapeIsFound() {
        assertThat(findings("shop.a = \\u00", "shop.a = x"))
                .containsExactly(
                        FR + "A \\u escape is cut short; it takes four hexadecimal digits");
    }

    @Test
    void aFileThatIsThereTwiceIsFound() {
        var good = "shop.a = x";
        var behind = new MessageFiles(second).with("shop", Language.EN, good).loader();
        new MessageFiles(folder).with("shop", good);
        var check = new BundleCheck(new MessageFiles(folder).loader(behind));
        assertThat(check.findings(List.of("shop")))
                .containsExactly(
                        new Finding(
                                "messages/shop.en.properties",
                                "",
                                "is on the class path more than once; only one is read"));
    }

    @Test
    void allFindingsOfAllOwnersComeAtOnce() {
        new MessageFiles(folder)
                .with("shop", "shop.a = {\nshop.b =\n")
                .with("tickets", Language.FR, "tickets.a = x\nb = y\n");
        assertThat(
                        new BundleCheck(new MessageFiles(folder).loader())
                                .findings(List.of("tickets", "shop", "tickets")))
                .hasSize(6)
                .extracting(Finding::key)
                .containsExactly("shop.a", "shop.b", "shop.a", "shop.b", "b", "");
    }
}
