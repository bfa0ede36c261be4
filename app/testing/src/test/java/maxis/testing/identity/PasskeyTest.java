package maxis.testing.identity;

import static maxis.testing.identity.SoftKey.PRESENT;
import static maxis.testing.identity.SoftKey.VERIFIED;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class PasskeyTest {
    private static final String SESSION = "__Host-maxis";
    private static final String BROWSER = "__Host-maxis-browser";
    private static final String HOST = "localhost";
    private static final int GOOD = PRESENT | VERIFIED;

    private final SignInStage stage = new SignInStage();

    @AfterEach
    void close() {
        stage.close();
    }

    private static WebReply register(Browser browser, SoftKey key) {
        var challenge = browser.post("/api/account/passkeys/options").text("challenge");
        return register(browser, key.made(challenge, Browser.ORIGIN, GOOD));
    }

    private static WebReply register(Browser browser, String credential) {
        return browser.post(
                "/api/account/passkeys",
                "{\"name\":\"Téléphone\",\"credential\":" + credential + "}");
    }

    private static WebReply show(Browser browser, SoftKey key) {
        var challenge = browser.post("/api/auth/passkey/options").text("challenge");
        return show(browser, key.shown(challenge, Browser.ORIGIN, GOOD));
    }

    private static WebReply show(Browser browser, String assertion) {
        return browser.post("/api/auth/passkey", "{\"assertion\":" + assertion + "}");
    }

    @Test
    void whatIsAskedForIsAKeyThatLooksAtItsMember() {
        var options = stage.browser().playing("1001").post("/api/account/passkeys/options").json();

        assertThat(options.path("rp").path("id").asString("")).isEqualTo(HOST);
        assertThat(options.path("authenticatorSelection").path("userVerification").asString(""))
                .isEqualTo("required");
        assertThat(options.path("attestation").asString("")).isEqualTo("none");
        assertThat(options.path("pubKeyCredParams").path(0).path("alg").asInt()).isEqualTo(-7);
        assertThat(options.path("user").path("displayName").asString("")).isEqualTo("Jean");
    }

    @Test
    void aPasskeySignsSomebodyInByItself() {
        var key = new SoftKey("jean", HOST);
        var made = register(stage.browser().playing("1001"), key);
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.text("name")).isEqualTo("Téléphone");
        var browser = stage.browser();

        var shown = show(browser, key);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("to")).isEqualTo("/admin-panel/");
        assertThat(browser.cookies()).containsOnlyKeys(SESSION, BROWSER);
        browser.proving();
        assertThat(browser.get("/api/auth/me").json().path("member").path("id").asString(""))
                .isEqualTo("1001");
        assertThat(browser.post("/api/account/recovery-codes").status()).isEqualTo(200);
        assertThat(
                        browser.get("/api/account/passkeys")
                                .json()
                                .path("items")
                                .path(0)
                                .path("usedAt")
                                .asString(""))
                .isNotEmpty();
        assertThat(stage.incidents()).contains("login.done 1001 passkey");
    }

    @Test
    void aSignInThatWaitsIsCompletedByIt() {
        var key = new SoftKey("jean", HOST);
        register(stage.browser().playing("1001"), key);
        var browser = stage.browser();
        browser.post("/api/auth/demo", "{\"member\":\"1001\",\"to\":\"/admin-panel/jobs.html\"}");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);

        assertThat(show(browser, key).text("to")).isEqualTo("/admin-panel/jobs.html");
        assertThat(browser.cookies()).containsOnlyKeys(SESSION, BROWSER);
    }

    @Test
    void anothersPasskeyCompletesNothing() {
        var jean = new SoftKey("jean", HOST);
        var marie = new SoftKey("marie", HOST);
        register(stage.browser().playing("1001"), jean);
        register(stage.browser().playing("1002"), marie);
        var browser = stage.browser();
        browser.post("/api/auth/demo", "{\"member\":\"1001\"}");

        assertThat(show(browser, marie).status()).isEqualTo(401);
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    void itIsAskedForAgainBeforeWhatIsDangerous() {
        var key = new SoftKey("jean", HOST);
        var browser = stage.browser().playing("1001");
        register(browser, key);
        stage.platform().clock().advance(Duration.ofMinutes(6));
        assertThat(browser.post("/api/account/recovery-codes").asksForMore()).isTrue();

        assertThat(show(browser, key).status()).isEqualTo(200);

        assertThat(browser.post("/api/account/recovery-codes").status()).isEqualTo(200);
    }

    @Test
    void anAnswerIsGoodOnce() {
        var key = new SoftKey("jean", HOST);
        var browser = stage.browser().playing("1001");
        register(browser, key);
        var challenge = browser.post("/api/auth/passkey/options").text("challenge");
        var assertion = key.shown(challenge, Browser.ORIGIN, GOOD);

        assertThat(show(browser, assertion).status()).isEqualTo(200);
        assertThat(show(browser, assertion).status()).isEqualTo(401);
        assertThat(stage.incidents()).contains("passkey.refused 1001 sign-in");
    }

    @Test
    void anAnswerForAnotherBrowserIsRefused() {
        var key = new SoftKey("jean", HOST);
        register(stage.browser().playing("1001"), key);
        var challenge = stage.browser().post("/api/auth/passkey/options").text("challenge");
        var other = stage.browser();
        other.post("/api/auth/passkey/options");

        assertThat(show(other, key.shown(challenge, Browser.ORIGIN, GOOD)).status()).isEqualTo(401);
    }

    @Test
    void anAnswerThatComesTooLateIsRefused() {
        var key = new SoftKey("jean", HOST);
        register(stage.browser().playing("1001"), key);
        var browser = stage.browser();
        var challenge = browser.post("/api/auth/passkey/options").text("challenge");
        stage.platform().clock().advance(Duration.ofMinutes(5));

        assertThat(show(browser, key.shown(challenge, Browser.ORIGIN, GOOD)).status())
                .isEqualTo(401);
    }

    @Test
    void whatWasSignedForAnotherSiteIsRefused() {
        var key = new SoftKey("jean", HOST);
        register(stage.browser().playing("1001"), key);
        var browser = stage.browser();
        var challenge = browser.post("/api/auth/passkey/options").text("challenge");

        assertThat(show(browser, key.shown(challenge, "https://evil.example", GOOD)).status())
                .isEqualTo(401);
        var foreign = new SoftKey("foreign", "evil.example");
        var member = stage.browser().playing("1002");
        assertThat(register(member, foreign).status()).isEqualTo(400);
    }

    @Test
    void aDeviceThatDidNotLookAtItsMemberIsNotEnough() {
        var key = new SoftKey("jean", HOST);
        register(stage.browser().playing("1001"), key);
        var browser = stage.browser();
        var challenge = browser.post("/api/auth/passkey/options").text("challenge");

        assertThat(show(browser, key.shown(challenge, Browser.ORIGIN, PRESENT)).status())
                .isEqualTo(401);
    }

    @Test
    void aCopyOfADeviceIsFoundOut() {
        var key = new SoftKey("jean", HOST);
        register(stage.browser().playing("1001"), key);
        key.countsAgainFrom(7);
        assertThat(show(stage.browser(), key).status()).isEqualTo(200);
        key.countsAgainFrom(3);

        assertThat(show(stage.browser(), key).status()).isEqualTo(401);
    }

    @Test
    void aKeyThatNobodyRegisteredSignsNobodyIn() {
        register(stage.browser().playing("1001"), new SoftKey("jean", HOST));

        assertThat(show(stage.browser(), new SoftKey("thief", HOST)).status()).isEqualTo(401);
        // The same id with another key behind it.
        assertThat(show(stage.browser(), new SoftKey("jean", HOST)).status()).isEqualTo(401);
    }

    @Test
    void oneDeviceIsRegisteredOnceAndTakenAway() {
        var key = new SoftKey("jean", HOST);
        var browser = stage.browser().playing("1001");
        var id = register(browser, key).text("id");

        assertThat(register(browser, key).status()).isEqualTo(409);
        assertThat(stage.browser().playing("1002").delete("/api/account/passkeys/" + id).status())
                .isEqualTo(404);
        assertThat(browser.delete("/api/account/passkeys/" + id).status()).isEqualTo(204);

        assertThat(show(stage.browser(), key).status()).isEqualTo(401);
        assertThat(stage.audited())
                .containsExactly("platform.passkey_added", "platform.passkey_removed");
    }

    @Test
    void whatIsNoPasskeyIsRefusedInWords() {
        var browser = stage.browser().playing("1001");

        for (var nonsense :
                new String[] {
                    "{}", "{\"id\":\"x\"}", "{\"response\":{\"clientDataJSON\":\"AA\"}}"
                }) {
            assertThat(register(browser, nonsense).status()).isEqualTo(400);
            assertThat(show(browser, nonsense).status()).isEqualTo(401);
        }
    }
}
