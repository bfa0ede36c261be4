package maxis.testing.panel;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;
import static maxis.testing.Persona.VIEWER;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands around the pages: navigation, words, the dashboard. */
final class PanelTest {
    private final TestPlatform maxis = TestPlatform.with(new PlatformCog(), new GardenCog());

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void everybodyFindsThePagesOfTheirLevel() {
        assertThat(maxis.as(JEAN).onTheWeb().gets("/api/panel").each("/pages", "name"))
                .contains("beds")
                .doesNotContain("garden-tools");
        assertThat(maxis.as(ADMIN).onTheWeb().gets("/api/panel").each("/pages", "name"))
                .contains("beds", "garden-tools");
        assertThat(maxis.strangerOnTheWeb().gets("/api/panel").status()).isEqualTo(401);
    }

    @Test
    void aPageTellsWhatItIsCalledAndWhereItsModuleIs() {
        var panel = maxis.as(ADMIN).onTheWeb().gets("/api/panel");

        assertThat(panel.at("/server/name")).isEqualTo("Le Phare");
        assertThat(panel.at("/level")).isEqualTo("admin");
        assertThat(panel.each("/pages", "section").stream().distinct())
                .containsExactly("overview", "system", "account");
        assertThat(panel.each("/pages", "module")).contains("beds.js");
    }

    @Test
    void theWordsOfPagesComeInOneLanguageAndOnceOnly() {
        var stranger = maxis.strangerOnTheWeb();
        var french = stranger.gets("/api/texts/fr");

        assertThat(french.status()).isEqualTo(200);
        assertThat(french.body())
                .contains("\"platform.page.next\":")
                .doesNotContain("platform.refuse.forbidden");
        assertThat(french.header("ETag")).isPresent();
        assertThat(stranger.gets("/api/texts/en").body()).isNotEqualTo(french.body());
        assertThat(stranger.gets("/api/texts/de").status()).isEqualTo(404);
        assertThat(
                        stranger.sending("if-none-match", french.header("ETag").orElseThrow())
                                .gets("/api/texts/fr")
                                .status())
                .isEqualTo(304);
    }

    @Test
    void theDashboardShowsFiguresChartsAndHealth() {
        var dashboard = maxis.as(VIEWER).onTheWeb().gets("/api/dashboard");

        assertThat(dashboard.status()).isEqualTo(200);
        assertThat(dashboard.each("/figures", "name")).contains("role_repairs", "tulips");
        assertThat(dashboard.at("/figures/0/value")).isEqualTo("30");
        assertThat(dashboard.size("/charts/0/points")).isEqualTo(30);
        assertThat(dashboard.each("/charts/0/points", "value")).containsOnly("1");
        assertThat(dashboard.each("/health", "name")).contains("database", "jobs", "drought");
    }

    @Test
    void whatIsWrongComesWithItsFixAndThePageWhereItIsMended() {
        var dashboard = maxis.as(VIEWER).onTheWeb().gets("/api/dashboard");

        assertThat(dashboard.each("/attention", "text")).contains("The beds are dry.");
        assertThat(dashboard.each("/attention", "fix")).contains("Water them.");
        assertThat(dashboard.each("/attention", "link")).contains("beds.html");
        assertThat(dashboard.at("/attention/0/severity")).isEqualTo("critical");
    }

    @Test
    void moneyIsForThoseWhoRunTheCommunity() {
        assertThat(maxis.as(ADMIN).onTheWeb().gets("/api/dashboard").each("/figures", "name"))
                .contains("harvest");
        assertThat(maxis.as(SUPPORT).onTheWeb().gets("/api/dashboard").each("/figures", "name"))
                .doesNotContain("harvest");
    }

    @Test
    void membersSeeNoDashboard() {
        assertThat(maxis.as(JEAN).onTheWeb().gets("/api/dashboard").status()).isEqualTo(403);
    }
}
