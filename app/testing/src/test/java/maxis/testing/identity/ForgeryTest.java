package maxis.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cookie alone changes nothing. */
final class ForgeryTest {
    private final SignInStage stage = new SignInStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://localhost:9999",
                "https://localhost:8080",
                "http://localhost.evil.example:8080",
                "http://127.0.0.1:8080",
                "null",
                "http://localhost:8080/",
                "http://LOCALHOST:8080.evil.example"
            })
    void anotherPageChangesNothingEvenWithTheProof(String origin) {
        var browser = stage.browser().playing("1001").sending("origin", origin);

        assertThat(browser.delete("/api/account/sessions").status()).isEqualTo(403);
        assertThat(stage.incidents()).contains("request.forged 1001 origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "whatever"})
    void whatTheBrowserCallsAnotherSiteIsOne(String site) {
        var browser = stage.browser().playing("1001").sending("sec-fetch-site", site);

        assertThat(browser.delete("/api/account/sessions").status()).isEqualTo(403);
    }

    @Test
    void whatNamesNoPageComesFromNone() {
        var browser =
                stage.browser().playing("1001").sending("origin", "").sending("sec-fetch-site", "");

        assertThat(browser.delete("/api/account/sessions").status()).isEqualTo(403);
    }

    @Test
    void theProofIsTheSessionsOwn() {
        var jean = stage.browser().playing("1001");
        var foreign = stage.browser().playing("1002").get("/api/auth/me").text("csrf");

        for (var proof :
                new String[] {"", "x", foreign, jean.get("/api/auth/me").text("csrf") + "x"}) {
            assertThat(jean.sending("x-csrf-token", proof).delete("/api/account/sessions").status())
                    .isEqualTo(403);
        }
        assertThat(jean.proving().delete("/api/account/sessions").status()).isEqualTo(204);
        assertThat(stage.incidents()).contains("request.forged 1001 proof");
    }

    @Test
    void oneLooksWithoutAnyProof() {
        var browser =
                stage.browser()
                        .playing("1001")
                        .sending("x-csrf-token", "")
                        .sending("origin", "")
                        .sending("sec-fetch-site", "cross-site");

        assertThat(browser.get("/api/account/sessions").status()).isEqualTo(200);
    }

    @Test
    void nobodyIsSignedInByAnotherPage() {
        var browser = stage.browser().sending("origin", "https://evil.example");

        assertThat(browser.post("/api/auth/demo", "{\"member\":\"1001\"}").status()).isEqualTo(403);
        assertThat(browser.cookies()).containsOnlyKeys("__Host-maxis-browser");
    }

    @Test
    void whoIsNotSignedInProvesTheirBrowser() {
        var foreign = stage.browser().get("/api/auth/me").text("csrf");
        var browser = stage.browser();
        var own = browser.get("/api/auth/me").text("csrf");

        for (var proof : new String[] {"", "x", foreign}) {
            browser.sending("x-csrf-token", proof);
            assertThat(browser.post("/api/auth/demo", "{\"member\":\"1001\"}").status())
                    .isEqualTo(403);
            assertThat(browser.post("/api/auth/second-factor", "{\"code\":\"1\"}").status())
                    .isEqualTo(403);
            assertThat(browser.post("/api/auth/passkey/options").status()).isEqualTo(403);
        }
        assertThat(browser.sending("x-csrf-token", own).post("/api/auth/passkey/options").status())
                .isEqualTo(200);
        assertThat(stage.incidents()).contains("request.forged proof");
    }

    @Test
    void theProofOfABrowserIsNotThatOfItsSession() {
        var browser = stage.browser();
        var before = browser.get("/api/auth/me").text("csrf");
        browser.playing("1001").sending("x-csrf-token", before);

        assertThat(browser.delete("/api/account/sessions").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "https://panel.example.org, https://panel.example.org, 204",
        "https://panel.example.org/, https://panel.example.org, 204",
        "https://panel.example.org, https://panel.example.org.evil.example, 403",
        "https://panel.example.org, http://panel.example.org, 403",
        "https://panel.example.org:8443, https://panel.example.org, 403"
    })
    void behindAProxyThePublicAddressCounts(String configured, String origin, int status) {
        try (var public_ = new SignInStage("web.public-address = \"" + configured + "\"")) {
            var browser = public_.browser();
            browser.sending("host", "10.0.0.7:8080")
                    .sending("origin", configured.replaceAll("/$", ""));
            browser.playing("1001").sending("origin", origin);

            assertThat(browser.delete("/api/account/sessions").status()).isEqualTo(status);
        }
    }
}
