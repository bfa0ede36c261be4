package maxis.cog.community.privacy;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own account, and a member's data in the hands of an admin. */
final class AccountRoutesTest {
    private final TestPlatform maxis = TestPlatform.with(new CommunityCog(), new PlatformCog());

    @BeforeEach
    void everybodyIsHere() {
        Persona.all().forEach(who -> maxis.discord().joins(who.id()));
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void everybodySeesThemselves() {
        var account = maxis.as(JEAN).onTheWeb().gets("/api/account");

        assertThat(account.at("/id")).isEqualTo(JEAN.id().toString());
        assertThat(account.at("/name")).isEqualTo("Jean");
        assertThat(account.at("/consents/offers")).isEqualTo("false");
        assertThat(account.size("/alwaysKept")).isPositive();
        assertThat(maxis.strangerOnTheWeb().gets("/api/account").status()).isEqualTo(401);
    }

    @Test
    void whatIsNotNamedStaysAsItIs() {
        var jean = maxis.as(JEAN).onTheWeb();
        jean.puts("/api/account", "{'consents': {'offers': true}}");

        var changed = jean.puts("/api/account", "{'language': 'en'}");
        assertThat(changed.at("/language")).isEqualTo("en");
        assertThat(changed.at("/consents/offers")).isEqualTo("true");
        assertThat(changed.at("/consents/naming")).isEqualTo("false");
        assertThat(jean.puts("/api/account", "{'language': 'auto'}").at("/language")).isEmpty();
        assertThat(jean.puts("/api/account", "{'language': 'de'}").status()).isEqualTo(422);
        assertThat(maxis.as(EMMA).onTheWeb().gets("/api/account").at("/consents/offers"))
                .isEqualTo("false");
    }

    @Test
    void anAdminChoosesForThemselvesToo() {
        var admin = maxis.as(ADMIN).onTheWeb();

        assertThat(admin.puts("/api/account", "{'consents': {'thanks': true}}").status())
                .isEqualTo(200);
    }

    @Test
    void theExportHoldsOnesOwnAndComesSoOften() {
        var jean = maxis.as(JEAN).onTheWeb();

        assertThat(jean.gets("/api/account/export").body())
                .contains("\"member\":\"" + JEAN.id() + "\"")
                .contains("Jean")
                .doesNotContain("Emma");
        jean.gets("/api/account/export");
        jean.gets("/api/account/export");
        assertThat(jean.gets("/api/account/export").status()).isEqualTo(429);
    }

    @Test
    void anErasureWantsTheNameAndHappens() {
        var jean = maxis.as(JEAN).onTheWeb();

        assertThat(jean.posts("/api/account/erasure", "{'confirm': 'Emma'}").at("/fields/confirm"))
                .isNotEmpty();
        var begun = jean.posts("/api/account/erasure", "{'confirm': 'Jean'}");
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.at("/isNew")).isEqualTo("true");
        maxis.runDueJobs();
        assertThat(jean.gets("/api/account").at("/name")).isEmpty();
    }

    @Test
    void anAdminHandsOutDataAndItIsWrittenDown() {
        var admin = maxis.as(ADMIN).onTheWeb();
        var export = admin.gets("/api/members/" + JEAN.id() + "/export");

        assertThat(export.body()).contains("\"member\":\"" + JEAN.id() + "\"");
        assertThat(admin.gets("/api/logs/audit?action=member.exported").each("/items", "subject"))
                .containsExactly("member:" + JEAN.id());
        assertThat(
                        admin.withoutSecondFactor()
                                .gets("/api/members/" + JEAN.id() + "/export")
                                .status())
                .isEqualTo(403);
        assertThat(
                        maxis.as(SUPPORT)
                                .onTheWeb()
                                .gets("/api/members/" + JEAN.id() + "/export")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void anAdminErasesWhoeverStandsBelow() {
        var admin = maxis.as(ADMIN).onTheWeb();
        var jeans = "/api/members/" + JEAN.id() + "/erase";

        assertThat(admin.posts(jeans, "{'confirm': 'jean'}").status()).isEqualTo(422);
        assertThat(admin.posts(jeans, "{'confirm': 'Jean'}").status()).isEqualTo(202);
        maxis.runDueJobs();
        assertThat(admin.gets("/api/members/" + JEAN.id()).status()).isEqualTo(404);
        assertThat(
                        admin.posts(
                                        "/api/members/" + OWNER.id() + "/erase",
                                        "{'confirm': 'Olivia'}")
                                .status())
                .isEqualTo(403);
        assertThat(
                        admin.posts("/api/members/" + ADMIN.id() + "/erase", "{'confirm': 'Adèle'}")
                                .status())
                .isEqualTo(403);
    }
}
