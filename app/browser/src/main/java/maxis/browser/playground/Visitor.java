package maxis.browser.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import maxis.browser.Tab;

/** Somebody in front of the page: what they do and see. */
public record Visitor(Tab tab) {
    public Page page() {
        return tab.page();
    }

    public Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator composer() {
        return page().locator(".composer textarea");
    }

    /** The newest message, or what only this page says there. */
    public Locator last() {
        return page().locator(".messages ol > li.message").last();
    }

    public Locator message(String text) {
        return page().locator(".messages ol > li.message").filter(saying(text)).last();
    }

    public void says(String text) {
        composer().fill(text);
        composer().press("Enter");
    }

    public void sees(String text) {
        assertThat(message(text)).isVisible();
    }

    /** Types a command without options and sends it. */
    public void runs(String command) {
        begins(command);
        page().keyboard().press("Enter");
    }

    /** Chooses a command from the list behind the slash. */
    public void begins(String command) {
        composer().pressSequentially("/" + command);
        assertThat(suggestion("/" + command).first()).isVisible();
        composer().press("Enter");
        assertThat(page().locator(".command .path")).hasText("/" + command);
        assertThat(page().locator(".command :focus")).isVisible();
    }

    public Locator suggestion(String text) {
        return page().locator(".suggestions [role=option]").filter(saying(text));
    }

    /** Does something with a message, beside it. */
    public void on(String text, String action) {
        message(text).hover();
        message(text)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    public static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
