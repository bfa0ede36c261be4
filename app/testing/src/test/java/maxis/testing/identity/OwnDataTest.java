package maxis.testing.identity;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.secret.KeyRotation;
import maxis.spi.personal.MemberData;
import maxis.spi.storage.Actor;
import maxis.spi.text.Language;
import maxis.testing.Persona;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What is kept of those who sign in, and how it goes. */
final class OwnDataTest {
    private final SignInStage stage = new SignInStage();

    @AfterEach
    void close() {
        stage.close();
    }

    private Browser richly(Persona who) {
        var browser = stage.browser().playing(who.id().toString());
        var challenge = browser.post("/api/account/passkeys/options").text("challenge");
        var key = new SoftKey(who.name(), "localhost");
        browser.post(
                "/api/account/passkeys",
                "{\"name\":\"Phone of %s\",\"credential\":%s}"
                        .formatted(
                                who.name(),
                                key.made(
                                        challenge,
                                        Browser.ORIGIN,
                                        SoftKey.PRESENT | SoftKey.VERIFIED)));
        var secret = browser.post("/api/account/totp").text("secret");
        browser.post(
                "/api/account/totp/confirm",
                "{\"code\":\"%s\"}"
                        .formatted(
                                Authenticator.of(secret)
                                        .codeAt(stage.platform().clock().instant())));
        browser.post(
                "/api/account/tokens",
                "{\"name\":\"Script of %s\",\"days\":3,\"scopes\":[\"platform:read\"]}"
                        .formatted(who.name()));
        return browser;
    }

    private String exported(Persona who) {
        return stage.platform().instance(MemberData.class).export(who.id(), Language.EN).json();
    }

    private void erase(Persona who) {
        stage.platform()
                .transactions()
                .as(Actor.member(who.id()))
                .execute(transaction ->
                        stage.platform().instance(MemberData.class).erase(transaction, who.id()));
        stage.platform().runDueJobs();
    }

    private List<String> members(String table) {
        return stage.query("select distinct member_id::text from " + table);
    }

    @Test
    void anExportShowsWhereOneIsSignedInAndWithWhat() {
        richly(JEAN);
        richly(MARIE);

        assertThat(exported(JEAN))
                .contains("203.0.113.1", "Firefox", "Phone of Jean", "Script of Jean", "TOTP")
                .doesNotContain("203.0.113.2", "Phone of Marie", "Script of Marie", "mxs_");
    }

    @Test
    void anErasureLeavesNothingOfThemAndSignsThemOut() {
        var jean = richly(JEAN);
        var marie = richly(MARIE);

        erase(JEAN);

        for (var table :
                List.of(
                        "web_sessions",
                        "web_totp",
                        "web_recovery_codes",
                        "web_passkeys",
                        "web_tokens")) {
            assertThat(members(table)).as(table).containsExactly("1002");
        }
        assertThat(jean.get("/api/account/sessions").status()).isEqualTo(401);
        assertThat(marie.get("/api/account/sessions").status()).isEqualTo(200);
    }

    @Test
    void aNewKeyOfTheVaultLocksNobodyOut() {
        var browser = richly(JEAN);
        int number = stage.platform().instance(KeyRotation.class).rotate();
        stage.platform().runDueJobs();

        assertThat(stage.platform().instance(KeyRotation.class).uses())
                .containsEntry(number, 2L)
                .containsEntry(number - 1, 0L);
        var session = browser.get("/api/account/sessions").json().path("items").path(0);
        assertThat(session.path("address").asString("")).isEqualTo("203.0.113.1");
    }
}
