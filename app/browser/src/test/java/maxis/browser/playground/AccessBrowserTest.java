package maxis.browser.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.browser.Screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees little, has no mouse or holds a phone can use the page as well. */
final class AccessBrowserTest extends PlayTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void nothingStandsInTheWayOnALargeScreen(String language) {
        var stranger = stage.stranger(Screen.desktop(language));
        assertThat(stranger.page().locator(".card").first()).isVisible();
        assertThat(stranger.tab().barriers()).isEmpty();

        var jean = stage.visitor("Jean", "general", Screen.desktop(language));
        jean.says("Salut <@" + stage.discord().as("Jean").id() + "> ||caché||");
        jean.runs("shop");
        jean.sees("Two plans");
        jean.runs("help");
        jean.sees("Page 1 of 2");
        assertThat(jean.tab().barriers()).isEmpty();
    }

    @Test
    void listsDrawersAndDialogsAreUsableToo() {
        var sacha = stage.visitor("Sacha", "general");
        sacha.composer().pressSequentially("/");
        assertThat(sacha.suggestion("/help")).isVisible();
        assertThat(sacha.tab().barriers()).isEmpty();
        sacha.composer().fill("");

        sacha.button("Let something go wrong").click();
        assertThat(sacha.page().locator(".drawer .faults").first()).isVisible();
        assertThat(sacha.tab().barriers()).isEmpty();
        sacha.button("What to try").click();
        assertThat(sacha.page().locator(".drawer .commands")).isVisible();
        assertThat(sacha.tab().barriers()).isEmpty();

        sacha.page().keyboard().press("Escape");
        sacha.page().locator(".members button").filter(Visitor.saying("Jean")).click();
        assertThat(sacha.page().locator("dialog.profile")).isVisible();
        assertThat(sacha.tab().barriers()).isEmpty();
    }

    @Test
    void aPhoneIsWideEnough() {
        var jean = stage.visitor("Jean", "general", Screen.phone("fr-FR"));
        jean.runs("shop");
        jean.sees("Two plans");
        assertThat(wider(jean)).isFalse();
        assertThat(jean.tab().barriers()).isEmpty();

        jean.button("Salons").click();
        assertThat(jean.page().locator(".sidebar")).isVisible();
        assertThat(jean.tab().barriers()).isEmpty();
        jean.page().locator(".sidebar a").filter(Visitor.saying("english")).click();
        assertThat(jean.page().locator(".sidebar")).isHidden();
        assertThat(jean.page().locator(".chat h1")).hasText("english");

        jean.button("Membres").click();
        assertThat(jean.page().locator(".members")).isVisible();
        jean.page().keyboard().press("Escape");
        assertThat(jean.page().locator(".members")).isHidden();
        assertThat(wider(jean)).isFalse();
    }

    private static boolean wider(Visitor visitor) {
        var script = "document.documentElement.scrollWidth > window.innerWidth";
        return (boolean) visitor.page().evaluate(script);
    }

    @Test
    void theKeyboardIsEnough() {
        var visitor = stage.stranger(Screen.desktop("en-GB"));
        visitor.page().locator(".card").first().focus();
        visitor.page().keyboard().press("ArrowRight");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator(".person .name")).hasText("Sacha");
        assertThat(visitor.composer()).isFocused();

        visitor.page().locator(".sidebar a[aria-current]").focus();
        visitor.page().keyboard().press("ArrowDown");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator(".chat h1")).hasText("english");

        visitor.runs("help");
        visitor.sees("Page 1 of 2");
        visitor.button("Next page").focus();
        visitor.page().keyboard().press("Enter");
        visitor.sees("There is no more.");
    }
}
