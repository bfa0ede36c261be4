package maxis.browser.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

final class CommandsBrowserTest extends PlayTest {
    @Test
    void theListBehindTheSlashLeadsToOptionsChoicesAndAForm() {
        var jean = stage.visitor("Jean", "general");

        jean.begins("ticket create");
        jean.page().keyboard().type("lost");
        assertThat(jean.suggestion("Lost key")).isVisible();
        jean.page().keyboard().press("Enter");
        jean.button("+ urgency").click();
        assertThat(jean.suggestion("High")).isVisible();
        jean.suggestion("High").click();
        jean.button("Run").click();

        var form = jean.page().locator("dialog.form");
        assertThat(form.locator("h2")).hasText("Open a ticket");
        form.locator(".select .chosen").click();
        form.locator("[role=option]").first().click();
        form.getByLabel("Subject").fill("Key under the mat");
        jean.button("Submit").click();

        assertThat(form).hasCount(0);
        var card = jean.message("Ticket opened").locator(".container");
        assertThat(card).containsText("Key under the mat");
        assertThat(card).hasCSS("border-left-color", "rgb(88, 101, 242)");
    }

    @Test
    void aFormSaysWhatIsMissingAndStays() {
        var jean = stage.visitor("Jean", "general");
        jean.begins("ticket create");
        jean.page().keyboard().type("lost");
        assertThat(jean.suggestion("Lost key")).isVisible();
        jean.page().keyboard().press("Enter");
        jean.button("Run").click();

        jean.page().getByLabel("Subject").fill("ab");
        jean.button("Submit").click();

        assertThat(jean.page().locator(".entry.wrong .failed").first()).isVisible();
        assertThat(jean.page().getByLabel("Subject")).hasValue("ab");
        jean.page().keyboard().press("Escape");
        assertThat(jean.page().locator("dialog")).hasCount(0);
        jean.tab().forgive("400 (Bad Request)");
    }

    @Test
    void aCommandThatLacksAnOptionIsNotSent() {
        var jean = stage.visitor("Jean", "general");
        jean.begins("ticket create");

        jean.button("Run").click();

        assertThat(jean.page().locator(".option.wrong")).hasCount(1);
        jean.page().keyboard().press("Escape");
        assertThat(jean.composer()).isFocused();
    }

    @Test
    void anAnswerForOneselfIsSeenByNobodyElseAndCanBeDismissed() {
        var jean = stage.visitor("Jean", "general");
        var marie = stage.visitor("Marie", "general");
        assertThat(marie.composer()).isVisible();

        jean.runs("help");
        jean.sees("Only you can see this");
        jean.button("Next page").click();
        jean.sees("There is no more.");
        jean.says("Voilà");

        marie.sees("Voilà");
        assertThat(marie.page().locator(".messages").getByText("There is no more.")).hasCount(0);
        jean.button("Dismiss message").click();
        assertThat(jean.page().getByText("There is no more.")).hasCount(0);
    }

    @Test
    void aLongThoughtIsShownUntilItsAnswerComes() throws InterruptedException {
        var jean = stage.visitor("Jean", "general");

        jean.runs("think");
        jean.sees("Maxis is thinking…");
        stage.bot().finishThinking();

        jean.sees("The answer is 42");
    }

    @Test
    void anApplicationThatStaysSilentHasNotResponded() {
        var jean = stage.visitor("Jean", "general");

        jean.runs("silent");

        jean.sees("The application did not respond");
        jean.runs("help");
        jean.button("Does not answer").click();
        jean.sees("This interaction failed");
    }

    @Test
    void aMenuOffersAndAFileOfACardCanBeSaved() {
        var jean = stage.visitor("Jean", "general");
        jean.runs("shop");

        var card = jean.message("Two plans").locator(".container");
        assertThat(card.locator("a.file .name")).hasText("prices.txt");
        assertThat(card.locator("a.file .muted")).hasText("29 bytes");
        assertThat(jean.button("Sold out")).isDisabled();
        card.locator(".select .chosen").click();
        assertThat(card.locator("[role=option]").first()).isFocused();
        jean.page().keyboard().press("ArrowDown");
        jean.page().keyboard().press("Enter");

        jean.sees("Chosen: green");
    }

    @Test
    void aTypedCommandIsAnsweredAndAWrongOneSuggestedBetter() {
        var jean = stage.visitor("Jean", "general");

        jean.says("!ping");
        jean.sees("pong");
        jean.says("!hlep");

        jean.sees("Did you mean !help?");
    }

    @Test
    void theCardOfWhatToTryListsWhatWasRegistered() {
        var jean = stage.visitor("Jean", "general");

        jean.button("What to try").click();
        jean.page().locator(".commands button").filter(Visitor.saying("/ticket list")).click();
        assertThat(jean.page().locator(".command .path")).hasText("/ticket list");
        jean.button("Run").click();

        assertThat(jean.message("Open tickets").locator(".embed .title a"))
                .hasAttribute("href", "https://example.org/tickets");
    }
}
