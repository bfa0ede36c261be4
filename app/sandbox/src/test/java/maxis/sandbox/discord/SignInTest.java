package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class SignInTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REDIRECT = "http%3A%2F%2F127.0.0.1%3A9%2Fback";
    private static final String CLIENT =
            "client_id=300000000000000001&client_secret=sandbox-secret-Maxis";

    private final Stage stage = Stage.small();
    private final TestBot site = new TestBot(stage.discord().address(), "");
    private final TestBot api = stage.nobody();

    @AfterEach
    void close() {
        stage.close();
    }

    private String code(String more) {
        var form =
                "client_id=300000000000000001&response_type=code&state=s1&scope=identify+guilds"
                        + "&redirect_uri="
                        + REDIRECT
                        + "&user_id="
                        + stage.as("Jean").id()
                        + more;
        var back = site.send("POST", "/oauth2/authorize", FORM, form).header("Location");
        assertThat(back).startsWith("http://127.0.0.1:9/back?code=").endsWith("&state=s1");
        return back.replaceFirst(".*code=([^&]+).*", "$1");
    }

    private Reply redeem(String code, String more) {
        return api.send(
                "POST",
                "/oauth2/token",
                FORM,
                CLIENT
                        + "&grant_type=authorization_code&redirect_uri="
                        + REDIRECT
                        + "&code="
                        + code
                        + more);
    }

    private TestBot as(String token) {
        return new TestBot(stage.discord().address() + "/api/v10", "Bearer " + token);
    }

    @Test
    void aMemberSignsInAndIsKnown() {
        var token = redeem(code(""), "").ok();
        assertThat(token.text("token_type")).isEqualTo("Bearer");
        var jean = as(token.text("access_token"));

        assertThat(jean.get("/users/@me").ok().text("username")).isEqualTo("jean");
        assertThat(jean.get("/users/@me/guilds").ok().json()).hasSize(1);
        assertThat(jean.get("/oauth2/@me").ok().json().path("scopes")).hasSize(2);
        // Not asked for, and not for people at all.
        var member = "/users/@me/guilds/" + stage.discord().guildId() + "/member";
        assertThat(jean.get(member).status()).isEqualTo(401);
        assertThat(jean.get(stage.messages()).status()).isEqualTo(401);
    }

    @Test
    void aCodeIsGoodOnceAndNotForLong() {
        var code = code("");
        redeem(code, "").ok();
        assertThat(redeem(code, "").text("error")).isEqualTo("invalid_grant");

        var old = code("");
        stage.clock().advance(Duration.ofMinutes(2));
        assertThat(redeem(old, "").status()).isEqualTo(400);
    }

    @Test
    void aTokenIsRenewedRevokedAndEnds() {
        var first = redeem(code(""), "").ok();
        var renewed =
                api.send(
                                "POST",
                                "/oauth2/token",
                                FORM,
                                CLIENT
                                        + "&grant_type=refresh_token&refresh_token="
                                        + first.text("refresh_token"))
                        .ok();
        var token = renewed.text("access_token");
        as(token).get("/users/@me").ok();
        api.send("POST", "/oauth2/token/revoke", FORM, CLIENT + "&token=" + token).ok();
        assertThat(as(token).get("/users/@me").status()).isEqualTo(401);

        stage.clock().advance(Duration.ofDays(8));
        assertThat(as(first.text("access_token")).get("/users/@me").status()).isEqualTo(401);
    }

    @Test
    void theProofOfTheOneWhoAskedIsDemanded() {
        // The example of RFC 7636.
        var challenge = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        var verifier = "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

        assertThat(redeem(code(challenge), "&code_verifier=wrong").status()).isEqualTo(400);
        redeem(code(challenge), verifier).ok();
    }

    @Test
    void aWrongSecretAndANoAreAnswered() {
        var reply =
                api.send(
                        "POST",
                        "/oauth2/token",
                        FORM,
                        "client_id=300000000000000001&client_secret=x&grant_type=refresh_token");
        assertThat(reply.status()).isEqualTo(401);
        var no =
                site.send(
                        "POST",
                        "/oauth2/authorize",
                        FORM,
                        "client_id=300000000000000001&redirect_uri=" + REDIRECT + "&user_id=");
        assertThat(no.header("Location")).contains("error=access_denied");
    }

    @Test
    void thePageOffersEverybodyAndEscapes() {
        var page =
                site.get(
                                "/oauth2/authorize?client_id=300000000000000001&response_type=code"
                                        + "&scope=identify&state=%22%3E%3Cb%3E&redirect_uri="
                                        + REDIRECT)
                        .ok();

        assertThat(page.body()).contains("Jean", "&quot;&gt;&lt;b&gt;").doesNotContain("\"><b>");
        assertThat(Json.parse(page.body())).isEmpty();
    }
}
