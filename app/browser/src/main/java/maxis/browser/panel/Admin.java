package maxis.browser.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import maxis.browser.Tab;

import java.util.regex.Pattern;

/**
 * Somebody in front of the panel.
 *
 * @param home the address of its first page, with a slash at the end
 */
public record Admin(Tab tab, String home) {
    public Page page() {
        return tab.page();
    }

    /** Opens a page by its name: {@code settings}, {@code logs.html?tab=audit}. */
    public void opens(String name) {
        tab.goTo(home + (name.contains(".html") ? name : name + ".html"));
        settles();
    }

    /** Waits until the page shows what it asked for. */
    public void settles() {
        assertThat(page().locator("#page > div > *").first()).isAttached();
        assertThat(page().locator("main .loading")).hasCount(0);
    }

    /** Chooses one of the people of the demonstration, on the page that asks who it is. */
    public void entersAs(String name) {
        page().locator(".people .person").filter(saying(name)).first().click();
        page().waitForURL(Pattern.compile("/admin-panel/(?!login)"));
        assertThat(page().locator(".top .me")).containsText(name);
        settles();
    }

    /** Signs in from nothing. */
    public void signsInAs(String name) {
        opens("login");
        entersAs(name);
    }

    public Locator heading() {
        return page().locator("main > h1");
    }

    public Locator navigation() {
        return page().locator("#navigation a");
    }

    public Locator button(String name) {
        return named(page().locator("body"), AriaRole.BUTTON, name);
    }

    public Locator tabNamed(String name) {
        return named(page().locator("main"), AriaRole.TAB, name);
    }

    public Locator dialog() {
        return page().locator("dialog[open]").last();
    }

    public Locator inDialog(String button) {
        return named(dialog(), AriaRole.BUTTON, button);
    }

    /** A card by its heading. */
    public Locator card(String heading) {
        return page().locator(".card")
                .filter(new Locator.FilterOptions().setHas(page().locator("h2", titled(heading))));
    }

    /** A setting by its label. */
    public Locator setting(String label) {
        return page().locator(".setting").filter(saying(label)).first();
    }

    /** A line of the list on the page. */
    public Locator row(String text) {
        return page().locator("tbody tr").filter(saying(text)).first();
    }

    public void isTold(String text) {
        assertThat(page().locator(".toast").filter(saying(text)).first()).isVisible();
    }

    public void sees(String text) {
        assertThat(page().locator("main").getByText(text).first()).isVisible();
    }

    public static Locator named(Locator where, AriaRole role, String name) {
        return where.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.LocatorOptions titled(String heading) {
        return new Page.LocatorOptions().setHasText(heading);
    }
}
