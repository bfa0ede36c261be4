package maxis.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import maxis.browser.Browser;
import maxis.browser.InBrowser;
import maxis.browser.Screen;
import maxis.browser.panel.Admin;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What people meet who use the panel of the whole program in a browser. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PanelStoryTest {
    private static final Screen FRENCH = Screen.desktop("fr-FR");
    private static final Screen ENGLISH = Screen.desktop("en-GB");
    private static final long FIRST_VIEW = 150_000;

    private static final List<String> PAGES =
            List.of(
                    "index",
                    "users",
                    "announcements",
                    "announcements.html?edit=new",
                    "approvals",
                    "logs.html?tab=security",
                    "logs.html?tab=audit",
                    "logs.html?tab=jobs",
                    "settings.html?tab=values",
                    "settings.html?tab=cogs",
                    "setup",
                    "account.html?tab=profile",
                    "account.html?tab=security",
                    "account.html?tab=sessions",
                    "account.html?tab=tokens");

    private PanelHouse house;

    @BeforeAll
    void open(Browser browser, @TempDir Path directory) {
        house = new PanelHouse(browser, directory);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aStrangerIsLedToTheSignInAndBackToWhereTheyWanted() {
        var camille = house.stranger(FRENCH);

        camille.opens("users.html?state=here");
        assertThat(camille.page().locator("h1")).containsText("Bienvenue");
        camille.tab().picture("panel-login");
        camille.entersAs("Camille");

        assertThat(camille.page())
                .hasURL(Pattern.compile("/admin-panel/users\\.html\\?state=here$"));
        assertThat(camille.heading()).hasText("Membres");
        assertThat(camille.row("Camille")).containsText("Propriétaire");
    }

    @Test
    void throughDiscordOneComesInOrThinksBetterOfIt() {
        var sacha = house.stranger(FRENCH);
        sacha.opens("login");
        sacha.page().getByText("Se connecter avec Discord").click();
        sacha.page().getByText("Refuser").click();
        assertThat(sacha.page().locator(".note")).containsText("Vous n'avez pas accepté");

        sacha.page().getByText("Se connecter avec Discord").click();
        sacha.page().getByText("Sacha").click();

        assertThat(sacha.page()).hasURL(Pattern.compile("/admin-panel/$"));
        assertThat(sacha.page().locator(".top .me")).containsText("Sacha");
        // The stand-in's page has no sign of its own, for which browsers ask.
        sacha.tab().forgive("/favicon.ico");
    }

    @Test
    void aMemberSeesTheirAccountAndNothingElse() {
        var member = house.stranger(ENGLISH);
        member.opens("login");
        member.page().getByLabel("Search").fill("Henry");
        member.entersAs("Henry");

        assertThat(member.navigation()).hasCount(1);
        assertThat(member.heading()).hasText("My account");
        member.opens("settings");

        member.sees("There is no such page, or it is not open to you.");
        assertThat(member.page().locator(".setting")).hasCount(0);
    }

    @Test
    void whoseSessionHasEndedGoesOnWhereTheyWere() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("logs.html?tab=audit");

        camille.page().context().clearCookies();
        camille.button("Verify the chain").click();

        assertThat(camille.page().locator(".note")).containsText("Your session has ended");
        camille.tab().forgive("401");
        camille.tab().forgive("403");
        camille.entersAs("Camille");
        assertThat(camille.page()).hasURL(Pattern.compile("logs\\.html\\?tab=audit$"));
    }

    @Test
    void withAKeyboardOneSkipsTheNavigation() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("index");

        camille.page().keyboard().press("Tab");
        assertThat(camille.page().locator(".skip")).isFocused();
        camille.page().keyboard().press("Enter");

        assertThat(camille.page().locator("main")).isFocused();
    }

    @Test
    void whoHasSignedOutIsAStrangerAgain() {
        var camille = house.admin("Camille", ENGLISH);

        camille.button("Sign out").click();
        assertThat(camille.page()).hasURL(Pattern.compile("login\\.html"));
        camille.opens("logs");

        assertThat(camille.page()).hasURL(Pattern.compile("login\\.html\\?to="));
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR, Enregistrer, n'est pas une durée, est enregistré, Historique, Qui a fait quoi,"
                + " Vérifier la chaîne, La chaîne est intacte, 500d,"
                + " Remettre par défaut",
        "en-GB, Save, is not a duration, is saved, History, Who did what, Verify the chain,"
                + " The chain is whole, 500d,"
                + " Back to the default"
    })
    void aSettingIsChangedAndTheLogTellsWhoDidIt(
            String language,
            String save,
            String wrong,
            String saved,
            String history,
            String audit,
            String verify,
            String whole,
            String value,
            String reset) {
        var camille = house.admin("Camille", Screen.desktop(language));
        camille.opens("settings.html?text=community.keep_activity");
        var setting = camille.page().locator(".setting").first();
        var field = setting.locator("input");

        field.fill("long");
        Admin.named(setting, AriaRole.BUTTON, save).click();
        assertThat(setting.locator("[role=alert]")).containsText(wrong);
        assertThat(field).hasValue("long");
        camille.tab().picture("panel-setting-refused-" + language);
        camille.tab().forgive("422");

        field.fill(value);
        Admin.named(setting, AriaRole.BUTTON, save).click();
        camille.isTold(saved);

        setting.locator("button").first().click();
        assertThat(camille.dialog()).containsText(value);
        assertThat(camille.dialog()).containsText("Camille");
        camille.tab().picture("panel-setting-history-" + language);
        camille.page().keyboard().press("Escape");
        assertThat(camille.page().locator("dialog")).hasCount(0);
        Admin.named(setting, AriaRole.BUTTON, reset).click();
        assertThat(field).not().hasValue(value);

        camille.opens("logs.html?tab=audit");
        assertThat(camille.row("community.keep_activity")).containsText("Camille");
        camille.button(verify).click();
        assertThat(camille.page().locator(".note.good")).containsText(whole);
        camille.tab().picture("panel-audit-" + language);
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("settings.html?tab=cogs");

        camille.button("Turn off").click();
        assertThat(camille.dialog()).containsText("Turn off Community?");
        camille.tab().picture("panel-dialog");
        camille.inDialog("Cancel").click();

        assertThat(camille.page().locator("dialog")).hasCount(0);
        assertThat(camille.button("Turn off")).isFocused();
        camille.opens("users");
        assertThat(camille.row("Camille")).isVisible();
    }

    @Test
    void whatCannotBeTakenBackAsksForTheName() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("users.html?text=Julie");
        camille.row("Julie").click();

        camille.button("Erase").click();
        assertThat(camille.inDialog("Erase")).isDisabled();
        camille.dialog().locator("input").fill("Juli");
        assertThat(camille.inDialog("Erase")).isDisabled();
        camille.dialog().locator("input").fill("Julie");
        assertThat(camille.inDialog("Erase")).isEnabled();
        camille.page().keyboard().press("Escape");

        assertThat(camille.card("Julie")).isVisible();
    }

    @Test
    void languageAndLookAreKept() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("setup");
        assertThat(camille.heading()).hasText("Setup");

        camille.page().locator(".languages button[lang=fr]").click();
        assertThat(camille.heading()).hasText("Mise en place");
        camille.page().locator("[aria-label^='Apparence']").click();
        camille.page().locator("[aria-label^='Apparence']").click();
        camille.opens("logs");

        assertThat(camille.heading()).hasText("Journaux");
        assertThat(camille.page().locator("html")).hasAttribute("data-theme", "dark");
        assertThat(camille.page().locator("html")).hasAttribute("lang", "fr");
        camille.page().locator(".languages button[lang=en]").click();
        assertThat(camille.heading()).hasText("Logs");
    }

    @Test
    void onAPhoneTheNavigationIsADrawer() {
        var camille = house.admin("Camille", Screen.phone("fr-FR"));
        camille.opens("index");
        assertThat(camille.navigation().first()).not().isVisible();

        camille.button("Ouvrir le menu").click();
        assertThat(camille.navigation().first()).isFocused();
        camille.tab().picture("panel-drawer");
        camille.page().keyboard().press("Escape");
        assertThat(camille.navigation().first()).not().isVisible();
        assertThat(camille.button("Ouvrir le menu")).isFocused();
    }

    @Test
    void whileTheServerIsAwayThePageSaysSo() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("settings.html?tab=values");
        assertThat(camille.page().locator(".setting").first()).isVisible();

        camille.page().context().setOffline(true);
        assertThat(camille.page().locator(".offline")).isVisible();
        camille.page().context().setOffline(false);

        assertThat(camille.page().locator(".offline")).hasCount(0);
        camille.tab().forgive("ERR_INTERNET_DISCONNECTED");
    }

    @Test
    void theFirstViewIsLight() {
        var camille = house.admin("Camille", FRENCH);
        var fresh = house.stranger(FRENCH);
        fresh.page().context().addCookies(camille.page().context().cookies());

        fresh.opens("index");
        assertThat(fresh.page().locator(".chart").first()).isVisible();

        assertThat(PanelHouse.bytesOf(fresh.page())).isBetween(20_000L, FIRST_VIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR, LIGHT, desktop",
        "en-GB, DARK, desktop",
        "fr-FR, DARK, phone",
        "en-GB, LIGHT, phone"
    })
    void everyPageCanBeUsedByEverybody(String language, ColorScheme look, String device) {
        var screen = device.equals("phone") ? Screen.phone(language) : Screen.desktop(language);
        var camille = house.admin("Camille", screen);
        camille.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
        for (var page : PAGES) {
            camille.opens(page);
            assertThat(camille.page().locator(".failed")).hasCount(0);
            var name = page.replaceAll("\\.html\\?\\w+=", "-");
            camille.tab().picture("panel-%s-%s-%s-%s".formatted(name, language, look, device));
            assertThat(camille.tab().barriers()).as(page).isEmpty();
            assertThat(camille.page().locator("body"))
                    .not()
                    .containsText(Pattern.compile("\\b(platform|community)\\.(web|page)\\."));
            assertThat(widerThanTheScreen(camille)).as(page).isFalse();
        }
    }

    private static boolean widerThanTheScreen(Admin admin) {
        return (boolean)
                admin.page().evaluate("() => document.documentElement.scrollWidth > innerWidth");
    }
}
