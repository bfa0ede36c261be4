package maxis.testing.identity;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.identity.factor.SecondFactors;
import maxis.spi.storage.Actor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.imageio.ImageIO;

final class SecondFactorTest {
    private static final String SESSION = "__Host-maxis";
    private static final String BROWSER = "__Host-maxis-browser";

    private final SignInStage stage = new SignInStage();

    @AfterEach
    void close() {
        stage.close();
    }

    /** An app that is set up, and what was shown with it. */
    private record SetUp(Authenticator app, List<String> recoveryCodes) {}

    private SetUp setUp(Browser browser) {
        var app = Authenticator.of(browser.post("/api/account/totp").text("secret"));
        var codes =
                browser.post("/api/account/totp/confirm", code(app)).json().path("recoveryCodes");
        assertThat(codes).hasSize(10);
        stage.platform().clock().advance(Duration.ofSeconds(30));
        return new SetUp(app, codes.valueStream().map(it -> it.asString("")).toList());
    }

    private String code(Authenticator app) {
        return quoted(app.codeAt(stage.platform().clock().instant()));
    }

    private static String quoted(String code) {
        return "{\"code\":\"" + code + "\"}";
    }

    @Test
    void theSecretIsShownInThreeForms() throws IOException {
        var browser = stage.browser().playing("1001");

        var shown = browser.post("/api/account/totp");

        assertThat(shown.text("secret")).matches("[A-Z2-7]{32}");
        assertThat(shown.text("uri"))
                .startsWith("otpauth://totp/Maxis:1001?secret=" + shown.text("secret"))
                .contains("algorithm=SHA1", "digits=6", "period=30");
        var png =
                Base64.getDecoder().decode(shown.text("qr").replace("data:image/png;base64,", ""));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isGreaterThan(150);
    }

    @Test
    void nothingCountsBeforeTheFirstCode() {
        var browser = stage.browser().playing("1001");
        browser.post("/api/account/totp");

        assertThat(stage.browser().post("/api/auth/demo", "{\"member\":\"1001\"}").text("to"))
                .isEqualTo("/admin-panel/");
        assertThat(browser.post("/api/account/totp/confirm", quoted("000000")).status())
                .isEqualTo(401);
    }

    @Test
    void aSignInWaitsForTheCode() {
        var app = setUp(stage.browser().playing("1001")).app();
        var browser = stage.browser();

        var waiting =
                browser.post(
                        "/api/auth/demo",
                        "{\"member\":\"1001\",\"to\":\"/admin-panel/logs.html\"}");

        assertThat(waiting.json().path("waitsForSecondFactor").asBoolean()).isTrue();
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        var me = browser.get("/api/auth/me");
        assertThat(me.json().path("signedIn").asBoolean()).isFalse();
        assertThat(me.json().path("waitsForSecondFactor").asBoolean()).isTrue();
        assertThat(browser.get("/api/account/sessions").status()).isEqualTo(401);

        var done = browser.post("/api/auth/second-factor", code(app));

        assertThat(done.text("to")).isEqualTo("/admin-panel/logs.html");
        assertThat(browser.cookies()).containsOnlyKeys(SESSION, BROWSER);
        assertThat(browser.get("/api/account/sessions").status()).isEqualTo(200);
    }

    @Test
    void aCodeIsGoodOnceEvenForAnotherBrowser() {
        var app = setUp(stage.browser().playing("1001")).app();
        var one = stage.browser();
        var two = stage.browser();
        one.post("/api/auth/demo", "{\"member\":\"1001\"}");
        two.post("/api/auth/demo", "{\"member\":\"1001\"}");
        var code = code(app);

        assertThat(one.post("/api/auth/second-factor", code).status()).isEqualTo(200);
        assertThat(two.post("/api/auth/second-factor", code).status()).isEqualTo(401);
        assertThat(stage.incidents()).contains("second_factor.refused 1001 code");
    }

    @Test
    void anOlderCodeIsWorthNothingOnceANewerWasShown() {
        var app = setUp(stage.browser().playing("1001")).app();
        var before = code(app);
        stage.platform().clock().advance(Duration.ofSeconds(30));
        var browser = stage.browser();
        browser.post("/api/auth/demo", "{\"member\":\"1001\"}");
        assertThat(browser.post("/api/auth/second-factor", code(app)).status()).isEqualTo(200);

        var other = stage.browser();
        other.post("/api/auth/demo", "{\"member\":\"1001\"}");
        assertThat(other.post("/api/auth/second-factor", before).status()).isEqualTo(401);
    }

    @Test
    void ofAThousandWhoShowOneCodeAtOnceOneIsBelieved() throws Exception {
        var app = setUp(stage.browser().playing("1001")).app();
        var code = app.codeAt(stage.platform().clock().instant());
        var factors = stage.platform().instance(SecondFactors.class);
        Callable<Boolean> attempt =
                () ->
                        stage.platform()
                                .transactions()
                                .as(Actor.member(JEAN.id()))
                                .run(transaction ->
                                        factors.show(transaction, JEAN.id(), code).isPresent());

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            long believed = 0;
            for (var answer : crowd.invokeAll(Collections.nCopies(1_000, attempt))) {
                believed += answer.get() ? 1 : 0;
            }
            assertThat(believed).isOne();
        }
    }

    @Test
    void aRecoveryCodeStandsForTheAppOnce() {
        var codes = setUp(stage.browser().playing("1001")).recoveryCodes();
        var browser = stage.browser();
        browser.post("/api/auth/demo", "{\"member\":\"1001\"}");

        var typed = codes.getFirst().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(browser.post("/api/auth/second-factor", quoted(typed)).status()).isEqualTo(200);

        var other = stage.browser();
        other.post("/api/auth/demo", "{\"member\":\"1001\"}");
        assertThat(other.post("/api/auth/second-factor", quoted(codes.getFirst())).status())
                .isEqualTo(401);
        assertThat(other.post("/api/auth/second-factor", quoted(codes.get(1))).status())
                .isEqualTo(200);
        assertThat(
                        other.get("/api/auth/me")
                                .json()
                                .path("secondFactor")
                                .path("recoveryCodesLeft")
                                .asInt())
                .isEqualTo(8);
        assertThat(stage.incidents()).contains("login.done 1001 recovery");
    }

    @Test
    void nobodyGuessesForLong() {
        setUp(stage.browser().playing("1001"));
        var browser = stage.browser();
        browser.post("/api/auth/demo", "{\"member\":\"1001\"}");

        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(browser.post("/api/auth/second-factor", quoted("00000" + attempt)).status())
                    .isEqualTo(401);
        }
        var stopped = browser.post("/api/auth/second-factor", quoted("123456"));
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.headers()).containsKey("Retry-After");
    }

    @Test
    void whatIsDangerousAsksForTheCodeAgainAfterFiveMinutes() {
        var browser = stage.browser().playing("1001");
        var app = setUp(browser).app();
        assertThat(browser.post("/api/account/recovery-codes").status()).isEqualTo(200);

        stage.platform().clock().advance(Duration.ofMinutes(5));
        assertThat(browser.post("/api/account/recovery-codes").asksForMore()).isTrue();
        var before = browser.cookies().getOrDefault(SESSION, "");
        assertThat(browser.post("/api/auth/second-factor", code(app)).status()).isEqualTo(200);

        assertThat(browser.post("/api/account/recovery-codes").status()).isEqualTo(200);
        assertThat(browser.cookies().getOrDefault(SESSION, "")).isNotEqualTo(before);
        browser.cookies().put(SESSION, before);
        assertThat(browser.get("/api/account/sessions").status()).isEqualTo(401);
    }

    @Test
    void howLongItCountsIsASetting() {
        var browser = stage.browser().playing("1001");
        setUp(browser);
        stage.platform().set("platform", "step_up_for", "10m");

        stage.platform().clock().advance(Duration.ofMinutes(9));
        assertThat(browser.post("/api/account/recovery-codes").status()).isEqualTo(200);
    }

    @Test
    void aStolenSessionBringsNoAppOfItsOwn() {
        var browser = stage.browser().playing("1001");
        setUp(browser);
        stage.platform().clock().advance(Duration.ofMinutes(5));

        assertThat(browser.post("/api/account/totp").asksForMore()).isTrue();
        assertThat(browser.delete("/api/account/totp").asksForMore()).isTrue();
        assertThat(browser.post("/api/account/passkeys/options").asksForMore()).isTrue();
        assertThat(
                        browser.post(
                                        "/api/account/tokens",
                                        "{\"name\":\"x\",\"scopes\":[],\"days\":1}")
                                .asksForMore())
                .isTrue();
    }

    @Test
    void theAppGoesWithItsRecoveryCodes() {
        var browser = stage.browser().playing("1001");
        setUp(browser);
        assertThat(browser.post("/api/account/totp").status()).isEqualTo(409);

        assertThat(browser.delete("/api/account/totp").status()).isEqualTo(204);

        assertThat(browser.delete("/api/account/totp").status()).isEqualTo(404);
        assertThat(stage.query("select member_id::text from web_recovery_codes")).isEmpty();
        assertThat(stage.audited()).containsExactly("platform.totp_made", "platform.totp_removed");
        assertThat(stage.browser().post("/api/auth/demo", "{\"member\":\"1001\"}").text("to"))
                .isEqualTo("/admin-panel/");
    }

    @Test
    void anAdminWithoutARequiredFactorSetsItUpAndDoesNothingElse() {
        var browser = stage.browser().playing(ADMIN.id().toString());
        stage.platform().set("platform", "second_factor_for_admins", "yes");

        assertThat(browser.get("/api/account/sessions").text("text"))
                .isEqualTo("platform.web.factor_needed");
        var factor = browser.get("/api/auth/me").json().path("secondFactor");
        assertThat(factor.path("isRequired").asBoolean()).isTrue();
        assertThat(stage.browser().playing("1001").get("/api/account/sessions").status())
                .isEqualTo(200);

        setUp(browser);

        assertThat(browser.get("/api/account/sessions").status()).isEqualTo(200);
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodes() {
        var browser = stage.browser().playing("1001");
        var secret = browser.post("/api/account/totp").text("secret");
        var app = Authenticator.of(secret);
        var codes =
                browser.post("/api/account/totp/confirm", code(app)).json().path("recoveryCodes");

        var stored =
                stage.query(
                        "select t::text || encode(secret, 'escape') from web_totp t"
                                + " union all select c::text || encode(code_hash, 'escape') from web_recovery_codes c");
        assertThat(stored).hasSize(11);
        assertThat(String.join("\n", stored))
                .doesNotContain(secret)
                .doesNotContain(Base64.getEncoder().encodeToString(app.secret()))
                .doesNotContain(codes.path(0).asString(""));
    }
}
