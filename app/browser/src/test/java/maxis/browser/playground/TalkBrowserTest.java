package maxis.browser.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

final class TalkBrowserTest extends PlayTest {
    @Test
    void whatOneWritesAnotherReadsInAnotherTab() {
        var jean = stage.visitor("Jean", "general");
        var marie = stage.visitor("Marie", "general");
        assertThat(marie.composer()).isVisible();

        jean.says("Bonjour à tous");

        jean.sees("Bonjour à tous");
        marie.sees("Bonjour à tous");
    }

    @Test
    void markdownIsShownAndMarkupIsText() {
        var jean = stage.visitor("Jean", "general");

        jean.says(ScriptedTexts.EVERYTHING);

        var shown = jean.message("Plain, bold");
        assertThat(shown.locator("strong").first()).hasText("bold");
        assertThat(shown.locator("em").first()).hasText("italic");
        assertThat(shown.locator("pre code")).hasText("var answer = 42;");
        assertThat(shown.locator("ol li")).hasCount(2);
        assertThat(shown).containsText("snake_case_stays <script>alert(1)</script>");
        assertThat(shown).containsText("my_data and *stars* are escaped");
        assertThat(shown.locator("script, b")).hasCount(0);
        assertThat(shown.locator(".spoiler span")).isHidden();
        shown.locator(".spoiler").click();
        assertThat(shown.locator(".spoiler span")).isVisible();
    }

    @Test
    void whatIsEscapedIsTextInsideOfMarkupToo() {
        var jean = stage.visitor("Jean", "general");

        jean.says("Type **/my\\_data \\*\\* now** and _not\\_this_ or \\_that\\_");

        var shown = jean.message("Type ");
        assertThat(shown.locator("strong")).hasText("/my_data ** now");
        assertThat(shown.locator("em")).hasText("not_this");
        assertThat(shown).containsText("or _that_");
    }

    @Test
    void aMentionIsHighlightedAndCountsWhereOneDoesNotLook() {
        var jean = stage.visitor("Jean", "english");
        var marie = stage.visitor("Marie", "general");
        assertThat(jean.composer()).isVisible();

        marie.composer().pressSequentially("Salut @jea");
        assertThat(marie.suggestion("@Jean")).isVisible();
        marie.composer().press("Enter");
        marie.composer().press("Enter");

        var channel = jean.page().locator(".sidebar a").filter(named("general"));
        assertThat(channel.locator(".pings")).hasText("1");
        channel.click();
        assertThat(jean.last()).hasClass(Pattern.compile("\\bcalls\\b"));
        assertThat(jean.last().locator(".mention.mine")).hasText("@Jean");
        assertThat(channel.locator(".pings")).hasCount(0);
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void oneRepliesEditsReactsAndDeletes() {
        var jean = stage.visitor("Jean", "general");
        var marie = stage.visitor("Marie", "general");
        jean.says("Première version");
        marie.sees("Première version");

        marie.on("Première version", "Reply");
        marie.says("Bien dit");
        assertThat(jean.message("Bien dit").locator(".context")).containsText("Première version");

        jean.composer().press("ArrowUp");
        jean.page().locator(".editor textarea").fill("Seconde version");
        jean.page().keyboard().press("Enter");
        assertThat(marie.message("Seconde version").locator(".edited")).isVisible();

        marie.on("Seconde version", "Add reaction");
        marie.page().locator(".board button").first().click();
        assertThat(jean.message("Seconde version").locator(".reaction .number").first())
                .hasText("1");
        jean.message("Seconde version").locator(".reaction").first().click();
        assertThat(marie.message("Seconde version").locator(".reaction .number").first())
                .hasText("2");

        jean.on("Seconde version", "Delete");
        assertThat(
                        marie.page()
                                .locator(".message:not(:has(.context))")
                                .filter(named("Seconde version")))
                .hasCount(0);
    }

    @Test
    void aFileIsSentAndCanBeSaved() {
        var jean = stage.visitor("Jean", "general");
        var bytes = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

        jean.page()
                .locator(".composer input[type=file]")
                .setInputFiles(new FilePayload("table.csv", "text/csv", bytes));
        assertThat(jean.page().locator(".pending .name")).hasText("table.csv");
        jean.button("Send").click();

        var file = jean.last().locator("a.file");
        assertThat(file).containsText("table.csv");
        var saved = jean.page().waitForDownload(file::click);
        assertThat(jean.page().locator(".messages")).isVisible();
        org.assertj.core.api.Assertions.assertThat(saved.path()).hasBinaryContent(bytes);
    }

    @Test
    void aThreadGrowsFromAMessage() {
        var jean = stage.visitor("Sacha", "general");
        jean.says("Parlons-en ailleurs");
        jean.sees("Parlons-en ailleurs");

        jean.on("Parlons-en ailleurs", "Create thread");

        assertThat(jean.page().locator(".chat h1")).hasText("Parlons-en ailleurs");
        jean.says("Ici");
        jean.sees("Ici");
        assertThat(jean.page().locator(".sidebar .thread")).hasCount(1);
    }

    @Test
    void whatIsOlderComesWhenOneScrollsUp() {
        var marie = stage.discord().as("Marie");
        for (int number = 1; number <= 80; number++) {
            marie.says("general", "Numéro " + number + ".");
        }
        var jean = stage.visitor("Jean", "general");
        jean.sees("Numéro 80.");
        assertThat(jean.page().getByText("Numéro 1.")).hasCount(0);

        jean.page().locator(".messages").evaluate("it => { it.scrollTop = 0; }");

        assertThat(jean.page().getByText("Numéro 1.")).hasCount(1);
        assertThat(jean.page().locator(".beginning")).hasCount(1);
    }

    @Test
    void somebodyWhoTypesIsSeenTyping() {
        var jean = stage.visitor("Jean", "general");
        var marie = stage.visitor("Marie", "general");
        assertThat(marie.composer()).isVisible();

        jean.composer().pressSequentially("Hm");

        assertThat(marie.page().locator(".typing")).containsText("Jean is typing");
    }
}
