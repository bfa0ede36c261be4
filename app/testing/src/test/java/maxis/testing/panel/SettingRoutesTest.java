package maxis.testing.panel;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.testing.TestPlatform;
import maxis.testing.Visitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings over the API: shown with their form, judged, changed, told. */
final class SettingRoutesTest {
    private static final String KEEP = "/api/settings/platform.keep_security_log";

    private final TestPlatform maxis = TestPlatform.with(new PlatformCog());
    private final Visitor admin = maxis.as(ADMIN).onTheWeb();

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void eachIsShownWithHowItIsTyped() {
        var settings = admin.gets("/api/settings");

        assertThat(settings.at("/items/0/cog")).isEqualTo("platform");
        assertThat(settings.at("/items/0/title")).isEqualTo("Plateforme");
        assertThat(settings.each("/items/0/settings", "key"))
                .contains("platform.keep_security_log", "platform.language")
                .doesNotContain("platform.cogs_off");
        assertThat(settings.each("/items/0/settings", "type"))
                .contains("duration", "choice", "role");
    }

    @Test
    void aChangeIsAnsweredWithTheNewStateAndKeptInTheHistory() {
        var changed = admin.puts(KEEP, "{'value': '60d'}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/value")).isEqualTo("60d");
        assertThat(changed.at("/changedBy")).isEqualTo(ADMIN.id().toString());
        var history = admin.gets(KEEP + "/history");
        assertThat(history.at("/items/0/after")).isEqualTo("60d");
        assertThat(history.at("/items/0/by/id")).isEqualTo(ADMIN.id().toString());
        assertThat(maxis.toldToPages()).contains("settings platform.keep_security_log");
    }

    @Test
    void nothingTakesTheDefaultBack() {
        admin.puts(KEEP, "{'value': '60d'}");

        assertThat(admin.puts(KEEP, "{}").at("/isDefault")).isEqualTo("true");
    }

    @Test
    void whatCannotBeIsRefusedWithASentenceBesideTheField() {
        var refused = admin.puts(KEEP, "{'value': 'soon'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/fields/value")).contains("soon");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        admin.puts(KEEP, "{'value': '60d'}");

        var late = admin.puts(KEEP, "{'value': '50d', 'expected': '90d'}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/detail")).contains("60d");
        assertThat(admin.gets(KEEP + "/history").size("/items")).isEqualTo(1);
    }

    @Test
    void whoIsAdminOnlyOwnersSay() {
        var roles = "/api/settings/platform.admin_roles";

        assertThat(admin.puts(roles, "{'value': '7001'}").status()).isEqualTo(403);
        assertThat(maxis.as(OWNER).onTheWeb().puts(roles, "{'value': '7001'}").status())
                .isEqualTo(200);
    }

    @Test
    void unknownOnesAndSwitchesAreNotFoundHere() {
        assertThat(admin.puts("/api/settings/platform.nothing", "{'value': '1'}").status())
                .isEqualTo(404);
        assertThat(admin.puts("/api/settings/nothing", "{'value': '1'}").status()).isEqualTo(404);
        assertThat(admin.puts("/api/settings/platform.cogs_off", "{'value': 'x'}").status())
                .isEqualTo(404);
        assertThat(admin.gets("/api/settings/platform.nothing/history").status()).isEqualTo(404);
    }

    @Test
    void theTeamBelowAdminsSeesNone() {
        assertThat(maxis.as(SUPPORT).onTheWeb().gets("/api/settings").status()).isEqualTo(403);
        assertThat(admin.withoutSecondFactor().puts(KEEP, "{'value': '60d'}").status())
                .isEqualTo(403);
    }
}
