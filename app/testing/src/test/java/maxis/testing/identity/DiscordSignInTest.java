package maxis.testing.identity;

import static maxis.testing.identity.DiscordStage.asked;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The way to Discord and back, and every way in which it can be abused. */
final class DiscordSignInTest {
    private static final String SESSION = "__Host-maxis";
    private static final String BROWSER = "__Host-maxis-browser";
    private static final String LOGIN = "__Host-maxis-login";

    private final DiscordStage discord = new DiscordStage();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void somebodySignsInAndComesToThePageTheyWanted() {
        var jean = discord.person("Jean");
        var browser = discord.browser();

        var left = browser.get("/api/auth/login?to=/admin-panel/tickets.html?status%3Dopen");
        var back = browser.get(discord.consents(left, jean));

        assertThat(back.location()).isEqualTo("/admin-panel/tickets.html?status=open");
        assertThat(browser.cookies()).containsOnlyKeys(SESSION, BROWSER);
        assertThat(browser.get("/api/auth/me").json().path("member").path("id").asString(""))
                .isEqualTo(jean.toString());
        assertThat(discord.stage().incidents()).containsExactly("login.done " + jean + " discord");
    }

    @Test
    void discordIsAskedForNothingButWhoItIs() {
        var left = discord.browser().get("/api/auth/login");

        var asked = asked(left);
        assertThat(left.status()).isEqualTo(302);
        assertThat(asked)
                .containsEntry("response_type", List.of("code"))
                .containsEntry("scope", List.of("identify"))
                .containsEntry("client_id", List.of("300000000000000001"))
                .containsEntry("redirect_uri", List.of(Browser.ORIGIN + "/api/auth/callback"))
                .containsEntry("code_challenge_method", List.of("S256"));
        assertThat(value(asked, "state")).matches("[A-Za-z0-9_-]{43}");
        assertThat(value(asked, "code_challenge")).matches("[A-Za-z0-9_-]{43}");
        assertThat(left.cookies())
                .singleElement()
                .asString()
                .startsWith(LOGIN + "=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax", "Max-Age=600");
    }

    @Test
    void noTwoSignInsHaveOneStateOrOneChallenge() {
        var one = asked(discord.browser().get("/api/auth/login"));
        var two = asked(discord.browser().get("/api/auth/login"));

        assertThat(value(one, "state")).isNotEqualTo(value(two, "state"));
        assertThat(value(one, "code_challenge")).isNotEqualTo(value(two, "code_challenge"));
    }

    @Test
    void anotherStateIsRefused() {
        var browser = discord.browser();
        var back = discord.consents(browser.get("/api/auth/login"), discord.person("Jean"));

        refused(browser, back.replaceFirst("state=.", "state=_"), "mixed");
    }

    @Test
    void anAttackersAnswerSignsNobodyInAsTheAttacker() {
        var attacker = discord.browser();
        var back = discord.consents(attacker.get("/api/auth/login"), discord.person("Marie"));

        refused(discord.browser(), back, "mixed");
    }

    @Test
    void theAnswerForOneBrowserIsWorthNothingInAnother() {
        var jean = discord.browser();
        var back = discord.consents(jean.get("/api/auth/login"), discord.person("Jean"));
        var other = discord.browser();
        other.get("/api/auth/login");

        refused(other, back, "mixed");
    }

    @Test
    void aStolenCodeIsWorthNothingWithAnotherVerifier() {
        var jean = discord.browser();
        var stolen = discord.consents(jean.get("/api/auth/login"), discord.person("Jean"));
        var thief = discord.browser();
        var own = asked(thief.get("/api/auth/login"));

        refused(thief, stolen.replaceFirst("state=[^&]+", "state=" + value(own, "state")), "stale");
    }

    @Test
    void aChangedVerifierIsRefused() {
        var browser = discord.browser();
        var back = discord.consents(browser.get("/api/auth/login"), discord.person("Jean"));
        var cookie = browser.cookies().getOrDefault(LOGIN, "");
        int last = cookie.length() - 5;
        browser.cookies()
                .put(
                        LOGIN,
                        cookie.substring(0, last)
                                + (cookie.charAt(last) == 'A' ? 'B' : 'A')
                                + cookie.substring(last + 1));

        refused(browser, back, "mixed");
    }

    @Test
    void theSealOfOneSignInFitsNoOther() {
        var browser = discord.browser();
        var back = discord.consents(browser.get("/api/auth/login"), discord.person("Jean"));
        var other = discord.browser();
        other.get("/api/auth/login");
        var own = browser.cookies().getOrDefault(LOGIN, "");
        var foreign = other.cookies().getOrDefault(LOGIN, "");
        browser.cookies()
                .put(
                        LOGIN,
                        foreign.substring(0, foreign.indexOf('.'))
                                + own.substring(own.indexOf('.')));

        refused(browser, back, "mixed");
    }

    @Test
    void whoStealsWhatIsUnderWayLacksTheBrowser() {
        var browser = discord.browser();
        var back = discord.consents(browser.get("/api/auth/login"), discord.person("Jean"));
        var thief = discord.browser();
        thief.cookies().put(LOGIN, browser.cookies().getOrDefault(LOGIN, ""));

        refused(thief, back, "stale");
        assertThat(browser.get(back).location()).isEqualTo("/admin-panel/");
    }

    @Test
    void whoComesWithoutAnyCookieGetsBoth() {
        var browser = new Browser(discord.platform(), "203.0.113.99");

        var left = browser.get("/api/auth/login");

        assertThat(left.cookies()).hasSize(2);
        assertThat(browser.get(discord.consents(left, discord.person("Jean"))).location())
                .isEqualTo("/admin-panel/");
    }

    @Test
    void anAnswerIsTakenOnce() {
        var browser = discord.browser();
        var back = discord.consents(browser.get("/api/auth/login"), discord.person("Jean"));
        var cookie = browser.cookies().getOrDefault(LOGIN, "");
        assertThat(browser.get(back).location()).isEqualTo("/admin-panel/");
        browser.cookies().remove(SESSION);
        browser.cookies().put(LOGIN, cookie);

        refused(browser, back, "stale");
    }

    @Test
    void anAnswerThatComesAfterTenMinutesIsTooLate() {
        var browser = discord.browser();
        var back = discord.consents(browser.get("/api/auth/login"), discord.person("Jean"));
        discord.platform().clock().advance(Duration.ofMinutes(10));

        refused(browser, back, "stale");
    }

    @Test
    void anAnswerWithoutAnythingIsRefused() {
        refused(discord.browser(), "/api/auth/callback", "mixed");
        refused(discord.browser(), "/api/auth/callback?code=x", "mixed");
        refused(discord.browser(), "/api/auth/callback?state=x", "mixed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/admin-panel/",
                "/\\\\evil.example",
                "/admin-panel/../../evil",
                "/admin-panel/..%2f..%2fevil",
                "/admin-panel@evil.example",
                "/admin-panel/%0d%0aSet-Cookie:x=y",
                "/admin-panel/\r\nLocation: https://evil.example",
                "/admin-panel//evil.example",
                "/admin-panel/x.html#@evil.example",
                "javascript:alert(1)",
                "/api/auth/logout",
                "admin-panel/"
            })
    void nobodyIsSentAnywhereElse(String target) {
        var browser = discord.browser();

        var encoded = URLEncoder.encode(target, UTF_8);
        var left = browser.get("/api/auth/login?to=" + encoded);

        assertThat(left.status()).isEqualTo(400);
        assertThat(left.location()).isEmpty();
        assertThat(discord.stage().incidents()).containsExactly("login.refused target");
    }

    @Test
    void whoSaysNoIsAskedAgainAndNotSuspected() {
        var browser = discord.browser();
        browser.get("/api/auth/login");

        var back = browser.get("/api/auth/callback?error=access_denied&state=x");

        assertThat(back.location()).isEqualTo("/admin-panel/login.html?why=denied");
        assertThat(browser.cookies()).containsOnlyKeys(BROWSER);
        assertThat(discord.stage().incidents()).isEmpty();
    }

    @Test
    void whoWasNeverOnTheServerStaysOutside() {
        var zoe = discord.stranger();
        var browser = discord.browser();

        var back = discord.signIn(browser, zoe);

        assertThat(back.location()).isEqualTo("/admin-panel/login.html?why=unknown");
        assertThat(browser.cookies()).containsOnlyKeys(BROWSER);
        assertThat(discord.stage().incidents())
                .containsExactly("login.refused " + zoe + " unknown");
    }

    @Test
    void whileDiscordIsAwayThatIsSaid() {
        var browser = discord.browser();
        var back = discord.consents(browser.get("/api/auth/login"), discord.person("Jean"));
        discord.goesAway();

        assertThat(browser.get(back).location()).isEqualTo("/admin-panel/login.html?why=failed");
        assertThat(browser.cookies()).containsOnlyKeys(BROWSER);
    }

    @Test
    void nobodyBeginsMoreThanFiveTimesAMinute() {
        var browser = discord.browser();
        for (int begun = 0; begun < 5; begun++) {
            assertThat(browser.get("/api/auth/login").location()).contains("/oauth2/authorize");
        }

        assertThat(browser.get("/api/auth/login").location()).endsWith("why=limited");
        assertThat(discord.browser().get("/api/auth/login").location())
                .contains("/oauth2/authorize");
        discord.platform().clock().advance(Duration.ofSeconds(12));
        assertThat(browser.get("/api/auth/login").location()).contains("/oauth2/authorize");
    }

    @Test
    void tenFailuresShutAnAddressOut() {
        var browser = discord.browser();
        for (int failed = 0; failed < 10; failed++) {
            refused(browser, "/api/auth/callback?code=x&state=x", "mixed");
        }

        assertThat(browser.get("/api/auth/callback?code=x&state=x").location())
                .endsWith("why=limited");
        assertThat(browser.get("/api/auth/login").location()).endsWith("why=limited");
        discord.platform().clock().advance(Duration.ofHours(1));
        assertThat(browser.get("/api/auth/login").location()).contains("/oauth2/authorize");
    }

    @Test
    void theLimitsOutlastARestart() {
        var browser = discord.browser();
        for (int failed = 0; failed < 10; failed++) {
            browser.get("/api/auth/callback?code=x&state=x");
        }

        var again = new Browser(discord.platform().another(), "203.0.113.1");
        assertThat(again.get("/api/auth/login").location()).endsWith("why=limited");
    }

    private void refused(Browser browser, String back, String why) {
        var answer = browser.get(back);

        assertThat(answer.location()).isEqualTo("/admin-panel/login.html?why=" + why);
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        assertThat(discord.stage().incidents()).last().isEqualTo("login.refused " + why);
    }

    private static String value(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }
}
