package maxis.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import maxis.browser.Browser;
import maxis.browser.InBrowser;
import maxis.browser.Passkeys;
import maxis.browser.Screen;
import maxis.browser.panel.Admin;
import maxis.runtime.time.SystemTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** What a team does in its panel: members, orders, announcements, second factors. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PanelDeedsTest {
    private static final Screen FRENCH = Screen.desktop("fr-FR");
    private static final Screen ENGLISH = Screen.desktop("en-GB");

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
    void aWarningIsSeenByEverybodyWhoLooksAtTheList() {
        var watching = house.admin("Oliver", ENGLISH);
        watching.opens("users.html?text=Arthur");
        assertThat(watching.row("Arthur").locator("td").nth(3)).hasText("0");
        var camille = house.admin("Camille", FRENCH);
        camille.opens("users.html?text=Arthur");
        camille.row("Arthur").click();

        camille.button("Avertir").click();
        camille.inDialog("Avertir").click();
        assertThat(camille.dialog().locator("[role=alert]")).isVisible();
        camille.tab().picture("panel-warn-refused");
        camille.tab().forgive("422");
        camille.dialog().locator("textarea").fill("Publicité");
        camille.inDialog("Avertir").click();

        camille.isTold("Arthur a reçu un avertissement");
        camille.sees("Publicité");
        camille.tab().picture("panel-member");
        assertThat(watching.row("Arthur").locator("td").nth(3)).hasText("1");
    }

    @Test
    void whoIsBannedCanBeLetInAgain() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("users.html?text=Gabriel");
        camille.row("Gabriel").click();

        camille.button("Ban").click();
        camille.dialog().locator("textarea").fill("Raid");
        camille.inDialog("Ban").click();
        camille.isTold("Gabriel is banned");
        assertThat(camille.page().locator(".note.bad")).containsText("Raid");

        camille.button("Lift the ban").click();
        camille.inDialog("Lift the ban").click();
        camille.isTold("Gabriel has access again");
        assertThat(camille.page().locator(".note.bad")).hasCount(0);
    }

    @Test
    void anOrderIsTriedSentApprovedAndDone() {
        var camille = house.admin("Camille", ENGLISH);
        camille.opens("users.html?text=Hugo");
        camille.row("Hugo").click();
        var id = camille.page().locator(".facts code").first().textContent();
        camille.opens("approvals");

        camille.button("New order").click();
        camille.dialog().getByLabel("Action").selectOption("members.ban");
        camille.dialog().getByLabel("The members, by their ids").fill(id);
        camille.dialog().getByLabel("The reason, which each will read").fill("Raid");
        camille.inDialog("See what it would do").click();
        assertThat(camille.dialog().locator(".preview")).containsText("Hugo");
        camille.tab().picture("panel-order-preview");
        camille.inDialog("Send the order").click();
        camille.isTold("It waits for approval");

        Admin.named(camille.row(id), AriaRole.BUTTON, "Approve").click();
        assertThat(camille.dialog().locator(".preview")).containsText("Hugo");
        camille.inDialog("Approve").click();
        camille.isTold("It is being carried out");
        assertThat(camille.row(id)).containsText("Done");
        camille.tab().picture("panel-orders");
    }

    @Test
    void anAnnouncementIsWrittenSeenBeforehandAndPosted() {
        var camille = house.admin("Camille", FRENCH);
        camille.opens("setup");
        var room =
                camille.page().locator(".card").filter(Admin.saying("Salon des annonces")).first();
        room.locator("select").selectOption(new SelectOption().setIndex(1));
        Admin.named(room, AriaRole.BUTTON, "Enregistrer").click();
        camille.isTold("est réglé");

        camille.opens("announcements.html?edit=new");
        camille.page().getByLabel("Titre").fill("Tournoi");
        camille.page().getByLabel("Texte en français").fill("Rendez-vous **samedi** à 18 h.");
        assertThat(camille.page().locator(".discord strong").first()).hasText("samedi");
        camille.page().getByLabel("Lien").fill("example");
        camille.button("Publier").click();
        assertThat(camille.page().locator(".field [role=alert]").first()).isVisible();
        camille.tab().picture("panel-announcement-refused");
        camille.tab().forgive("422");
        camille.page().getByLabel("Lien").fill("https://example.org/");
        camille.button("Publier").click();
        assertThat(camille.dialog().locator(".discord")).containsText("Tournoi");
        camille.tab().picture("panel-announcement-dialog");
        camille.inDialog("Publier").click();

        camille.isTold("L'annonce est partie");
        assertThat(camille.row("Tournoi")).isVisible();
    }

    @Test
    void aSecondFactorProtectsFromThenOn() {
        var sacha = house.admin("Sacha", ENGLISH);
        sacha.opens("account.html?tab=security");
        sacha.button("Set up").click();
        assertThat(sacha.dialog().locator("img.qr")).isVisible();
        sacha.tab().picture("panel-totp");
        var phone = new Authenticator(sacha.dialog().locator("code").first().textContent());
        sacha.dialog().locator("input[name=code]").fill(phone.code(SystemTime.clock().instant()));
        sacha.inDialog("Confirm").click();
        assertThat(sacha.dialog().locator(".codes li")).hasCount(10);
        sacha.tab().picture("panel-recovery-codes");
        var codes = sacha.dialog().locator(".codes li").allTextContents();
        sacha.inDialog("I have kept it safe").click();
        sacha.button("Sign out").click();

        sacha.page().locator(".people .person").filter(Admin.saying("Sacha")).click();
        assertThat(sacha.page().locator("h2").first()).hasText("One more step");
        sacha.page().locator("input[name=code]").fill("no-such-code");
        sacha.button("Confirm").click();
        assertThat(sacha.page().locator("[role=alert]")).containsText("code");
        sacha.tab().picture("panel-second-factor");
        sacha.tab().forgive("401");
        sacha.page().locator("input[name=code]").fill(codes.get(0));
        sacha.button("Confirm").click();
        assertThat(sacha.page()).hasURL(Pattern.compile("/admin-panel/(?!login)"));

        isAskedAgainBeforeWhatIsDangerous(sacha, codes.get(1));
    }

    /** The server asks for it some minutes after the sign-in; here it does so at once. */
    private static void isAskedAgainBeforeWhatIsDangerous(Admin sacha, String code) {
        var isFirst = new AtomicBoolean(true);
        sacha.opens("account.html?tab=security");
        sacha.page()
                .route(
                        "**/api/account/recovery-codes",
                        route -> {
                            if (isFirst.getAndSet(false)) {
                                route.fulfill(stepUp());
                            } else {
                                route.resume();
                            }
                        });
        sacha.button("New recovery codes").click();
        assertThat(sacha.dialog()).containsText("Is it still you?");
        sacha.tab().picture("panel-step-up");
        sacha.dialog().locator("input").fill(code);
        sacha.inDialog("Confirm").click();
        assertThat(sacha.dialog().locator(".codes li")).hasCount(10);
        sacha.tab().forgive("403");
        assertThat(isFirst).isFalse();
    }

    private static Route.FulfillOptions stepUp() {
        return new Route.FulfillOptions()
                .setStatus(403)
                .setContentType("application/problem+json")
                .setBody("{\"type\":\"/problems/step-up\",\"title\":\"x\",\"status\":403}");
    }

    @Test
    void aTokenIsShownOnce() {
        var oliver = house.admin("Oliver", ENGLISH);
        oliver.opens("account.html?tab=tokens");

        oliver.button("New token").click();
        oliver.dialog().getByLabel("Name").fill("Backup");
        oliver.dialog().getByLabel("community:read").check();
        oliver.inDialog("Make it").click();
        assertThat(oliver.dialog().locator(".preview code")).containsText("mxs_");
        oliver.tab().picture("panel-token");
        oliver.inDialog("I have kept it safe").click();
        assertThat(oliver.page().locator("main")).containsText("Backup");
        assertThat(oliver.page().locator("main")).not().containsText("mxs_");

        oliver.button("Revoke").click();
        oliver.inDialog("Revoke").click();
        oliver.isTold("Revoked");
        assertThat(oliver.page().locator("main")).not().containsText("Backup");
    }

    @Test
    void aPasskeyOpensTheDoorWithoutACode() {
        var lea = house.admin("Léa", FRENCH);
        Passkeys.on(lea.tab());
        lea.opens("account.html?tab=security");
        lea.button("Ajouter une clé d'accès").click();
        lea.dialog().getByLabel("Un nom pour la reconnaître").fill("Ma clé");
        lea.inDialog("Continuer").click();
        lea.sees("Ma clé");
        lea.tab().picture("panel-passkey");
        lea.button("Se déconnecter").click();

        lea.button("Se connecter avec une clé d'accès").click();

        assertThat(lea.page()).hasURL(Pattern.compile("/admin-panel/(?!login)"));
        assertThat(lea.page().locator(".top .me")).containsText("Léa");
    }

    @Test
    void aListBecomesAFileThatASpreadsheetReads() {
        var camille = house.admin("Camille", FRENCH);
        camille.opens("users.html?text=Emma");

        var file =
                camille.page().waitForDownload(() -> camille.button("Enregistrer en CSV").click());

        assertThat(file.suggestedFilename()).isEqualTo("members.csv");
        assertThat(file.path()).content().startsWith("\ufeffNom;Niveau;").contains("Emma;member;");
    }
}
