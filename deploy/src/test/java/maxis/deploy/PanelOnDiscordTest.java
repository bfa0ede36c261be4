package maxis.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import maxis.browser.Browser;
import maxis.browser.InBrowser;
import maxis.browser.Screen;
import maxis.browser.Tab;
import maxis.browser.panel.Admin;
import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.state.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The panel beside a Discord that the test can change: what is done on one shows on the other. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PanelOnDiscordTest {
    private static final Screen ENGLISH = Screen.desktop("en-GB");
    private static final Pattern INSIDE = Pattern.compile("/admin-panel/(?!login)");

    private final List<Tab> tabs = new ArrayList<>();
    private Browser browser;
    private House house;

    @BeforeAll
    void open(Browser chromium, @TempDir Path directory) {
        browser = chromium;
        house =
                new House(
                        directory,
                        discord ->
                                List.of(
                                        "web.proxies = [\"127.0.0.1/32\", \"::1/128\"]",
                                        "sign-in.client-id = " + SandboxOptions.MAXIS.id(),
                                        "sign-in.client-secret = " + SandboxOptions.MAXIS.secret(),
                                        "discord.viewer-role-ids = ["
                                                + viewers(discord).id()
                                                + "]"));
    }

    @AfterAll
    void close() {
        var complaints = tabs.stream().flatMap(tab -> tab.complaints().stream()).toList();
        tabs.forEach(Tab::close);
        house.close();
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    private static Role viewers(SandboxDiscord discord) {
        return discord.world()
                .locked(() ->
                        discord.world()
                                .people()
                                .roles()
                                .filter(role -> role.name().equals("Observation"))
                                .findFirst()
                                .orElseThrow());
    }

    private Admin stranger() {
        var tab = browser.tab(ENGLISH);
        tab.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100." + tabs.size()));
        // Where people have pictures, and nobody from here goes.
        tab.page().route("https://cdn.discordapp.com/**", PanelOnDiscordTest::paint);
        tabs.add(tab);
        var stranger = new Admin(tab, house.panel());
        stranger.opens("index");
        assertThat(stranger.page()).hasURL(Pattern.compile("login\\.html"));
        return stranger;
    }

    private static void paint(Route picture) {
        picture.fulfill(
                new Route.FulfillOptions()
                        .setContentType("image/svg+xml")
                        .setBody("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    }

    /** By the page on which Discord asks whether one agrees. */
    private Admin signedIn(String name) {
        var somebody = stranger();
        somebody.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Discord"))
                .click();
        somebody.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(somebody.page()).hasURL(INSIDE);
        assertThat(somebody.page().locator(".top .me")).containsText(name);
        // The stand-in's page has no sign of its own, for which browsers ask.
        somebody.tab().forgive("/favicon.ico");
        return somebody;
    }

    @Test
    void whoLosesTheRoleLosesWhatItGaveWithTheNextRequest() {
        var lea = signedIn("Léa");
        lea.opens("users");
        assertThat(lea.row("Camille")).isVisible();
        var discord = house.discord();
        var role = viewers(discord);

        discord.world()
                .act(() ->
                        discord.rules()
                                .members()
                                .take(
                                        discord.as("Camille").id(),
                                        discord.as("Léa").id(),
                                        role.id()));
        lea.page()
                .waitForCondition(() -> {
                    lea.opens("users");
                    return lea.page().locator("text=not open to you").count() > 0;
                });

        assertThat(lea.navigation()).hasCount(1);
        lea.tab().picture("sign-in-role-lost");
        discord.world()
                .act(() ->
                        discord.rules()
                                .members()
                                .give(
                                        discord.as("Camille").id(),
                                        discord.as("Léa").id(),
                                        role.id()));
    }

    @Test
    void whatIsTurnedOffInThePanelIsOffOnDiscord() {
        var camille = signedIn("Camille");
        assertThatItAnswers("Qui relève le défi");
        camille.opens("settings.html?tab=cogs");
        var contest = camille.card("The table");

        Admin.named(contest, AriaRole.BUTTON, "Turn off").click();
        camille.inDialog("Turn off").click();
        assertThat(contest).containsText("Turn on");
        camille.tab().picture("panel-cog-off");
        assertThatItAnswers("désactivée");

        Admin.named(contest, AriaRole.BUTTON, "Turn on").click();
        camille.inDialog("Turn on").click();
        assertThat(contest).containsText("Turn off");
        assertThatItAnswers("Qui relève le défi");
    }

    private void assertThatItAnswers(String words) {
        var running =
                house.discord()
                        .as("Jean")
                        .runs("general", "/challenge", Map.of())
                        .await(Duration.ofSeconds(20));
        org.assertj.core.api.Assertions.assertThat(running.answer().orElseThrow().text())
                .contains(words);
    }

    @Test
    void whatSomebodyChangedInTheAuditLogIsFoundAndNamed() throws SQLException {
        var camille = signedIn("Camille");
        try (var owner = house.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "select write_audit(now(), 'story', 'story.began', 'chapter:1', '{}', 'program')");
            statement.execute(
                    """
                    do $$
                    begin
                        while not exists (
                                select from audit_seals s join audit_log l on l.id = s.audit_id
                                where l.subject = 'chapter:1') loop
                            perform pg_sleep(0.05);
                        end loop;
                    end
                    $$
                    """);
            statement.execute("alter table audit_sealed disable trigger append_only");
            statement.execute(
                    "update audit_sealed set subject = 'chapter:2' where subject = 'chapter:1'");
            camille.opens("logs.html?tab=audit");
            camille.button("Verify the chain").click();
            assertThat(camille.page().locator(".note.bad")).containsText("The chain is broken");
            assertThat(camille.page().locator(".note.bad li").first()).containsText("Entry");
            camille.tab().picture("audit-broken");

            statement.execute(
                    "update audit_sealed set subject = 'chapter:1' where subject = 'chapter:2'");
            statement.execute("alter table audit_sealed enable trigger append_only");
        }
        camille.button("Verify the chain").click();
        assertThat(camille.page().locator(".note.good")).containsText("The chain is whole");
        house.forgive("VerifyAuditJob");
        house.forgive("The audit log is not what was sealed");
    }
}
