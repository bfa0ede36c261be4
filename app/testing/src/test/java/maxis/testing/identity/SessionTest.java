package maxis.testing.identity;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.value.Level;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class SessionTest {
    private static final String SESSION = "__Host-maxis";

    private final SignInStage stage = new SignInStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aStrangerIsToldHowToGetInAndNothingElse() {
        var browser = stage.browser();

        var ways = browser.get("/api/auth/ways");
        assertThat(ways.json().path("discord").asBoolean()).isFalse();
        assertThat(ways.json().path("demo")).hasSize(7);
        assertThat(ways.json().path("demo").path(0).path("level").asString("")).isEqualTo("owner");
        assertThat(browser.get("/api/auth/me").json().path("signedIn").asBoolean()).isFalse();
        assertThat(browser.get("/api/account/sessions").status()).isEqualTo(401);
    }

    @Test
    void whoSignsInIsKnownFromThenOn() {
        var browser = stage.browser().playing(JEAN.id().toString());

        var me = browser.get("/api/auth/me");
        assertThat(me.json().path("signedIn").asBoolean()).isTrue();
        assertThat(me.json().path("member").path("id").asString("")).isEqualTo("1001");
        assertThat(me.json().path("member").path("name").asString("")).isEqualTo("Jean");
        assertThat(me.text("level")).isEqualTo("member");
        assertThat(me.json().path("secondFactor").path("totp").asBoolean()).isFalse();
        assertThat(me.json().path("isDemo").asBoolean()).isTrue();
    }

    @Test
    void theCookieIsOfTheStrictestKindThatComesBackFromDiscord() {
        var entered = stage.browser().post("/api/auth/demo", "{\"member\":\"1001\"}");

        assertThat(entered.cookies())
                .anySatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith(SESSION + "=")
                                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                                .doesNotContain("Domain"));
        assertThat(entered.text("to")).isEqualTo("/admin-panel/");
    }

    @Test
    void nobodyIsPlayedOnARealServer() {
        try (var real = TestPlatform.with(new PlatformCog())) {
            var browser = new Browser(real, "203.0.113.7").proving();

            assertThat(browser.post("/api/auth/demo", "{\"member\":\"1001\"}").status())
                    .isEqualTo(404);
            assertThat(browser.get("/api/auth/ways").json().path("demo")).isEmpty();
        }
    }

    @Test
    void theDatabaseHoldsNothingThatSignsSomebodyIn() {
        var browser = stage.browser().playing("1001");
        var cookie = browser.cookies().getOrDefault(SESSION, "");

        assertThat(
                        stage.query(
                                "select s::text || encode(token_hash, 'escape') from web_sessions s"))
                .singleElement()
                .asString()
                .doesNotContain(cookie)
                .doesNotContain("203.0.113", "Firefox");
    }

    @Test
    void withoutUseItEndsAfterHalfADay() {
        var browser = stage.browser().playing("1001");

        stage.platform().clock().advance(Duration.ofHours(12).minusMinutes(1));
        assertThat(signedIn(browser)).isTrue();
        stage.platform().clock().advance(Duration.ofHours(12).minusMinutes(1));
        assertThat(signedIn(browser)).isTrue();
        stage.platform().clock().advance(Duration.ofHours(12));
        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void afterAWeekItEndsInAnyCase() {
        var browser = stage.browser().playing("1001");

        for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
            stage.platform().clock().advance(Duration.ofHours(6));
            assertThat(signedIn(browser)).isTrue();
        }
        stage.platform().clock().advance(Duration.ofHours(6));
        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void whenItWasUsedIsWrittenOnceAMinute() {
        var browser = stage.browser().playing("1001");
        var seen = "select seen_at::text from web_sessions";
        var first = stage.query(seen);

        stage.platform().clock().advance(Duration.ofSeconds(59));
        browser.get("/api/auth/me");
        assertThat(stage.query(seen)).isEqualTo(first);
        stage.platform().clock().advance(Duration.ofSeconds(1));
        browser.get("/api/auth/me");
        assertThat(stage.query(seen)).isNotEqualTo(first);
    }

    @Test
    void aLevelThatWasTakenIsGoneWithTheNextRequest() {
        var browser = stage.browser().playing(ADMIN.id().toString());
        assertThat(browser.get("/api/auth/me").text("level")).isEqualTo("admin");

        stage.platform()
                .as(Persona.of("Adèle", ADMIN.id().value(), Level.MEMBER, ADMIN.language()));

        assertThat(browser.get("/api/auth/me").text("level")).isEqualTo("member");
    }

    @Test
    void oneSeesTheOwnSessionsAndEndsWhatOneDoesNotKnow() {
        var here = stage.browser().playing("1001");
        var elsewhere = stage.browser().playing("1001");
        var other = stage.browser().playing(MARIE.id().toString());

        var list = here.get("/api/account/sessions").json().path("items");
        assertThat(list).hasSize(2);
        var foreign =
                other.get("/api/account/sessions")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString("");
        assertThat(here.delete("/api/account/sessions/" + foreign).status()).isEqualTo(404);
        assertThat(here.delete("/api/account/sessions/none").status()).isEqualTo(404);
        var away = list.valueStream().filter(it -> !it.path("isThis").asBoolean()).toList();
        assertThat(away).hasSize(1);
        assertThat(away.getFirst().path("address").asString("")).isEqualTo("203.0.113.2");
        assertThat(away.getFirst().path("browser").asString("")).isEqualTo("Firefox");

        var id = away.getFirst().path("id").asString("");
        assertThat(here.delete("/api/account/sessions/" + id).status()).isEqualTo(204);

        assertThat(signedIn(elsewhere)).isFalse();
        assertThat(signedIn(here)).isTrue();
        assertThat(signedIn(other)).isTrue();
        assertThat(stage.audited()).containsExactly("platform.session_ended");
    }

    @Test
    void allOthersEndAtOnce() {
        var here = stage.browser().playing("1001");
        var one = stage.browser().playing("1001");
        var two = stage.browser().playing("1001");

        here.delete("/api/account/sessions");

        assertThat(signedIn(here)).isTrue();
        assertThat(signedIn(one)).isFalse();
        assertThat(signedIn(two)).isFalse();
    }

    @Test
    void whoLeavesIsForgottenHereAndThere() {
        var browser = stage.browser().playing("1001");
        var cookie = browser.cookies().getOrDefault(SESSION, "");

        assertThat(browser.post("/api/auth/logout").status()).isEqualTo(204);

        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        browser.cookies().put(SESSION, cookie);
        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void aCookieOfOnesOwnMakingSignsNobodyIn() {
        var browser = stage.browser();
        browser.cookies().put(SESSION, "A".repeat(43));

        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void whatHasEndedIsDeletedAtNight() {
        stage.browser().playing("1001");

        stage.platform().advance(Duration.ofDays(8));

        assertThat(stage.query("select id::text from web_sessions")).isEmpty();
    }

    private static boolean signedIn(Browser browser) {
        return browser.get("/api/auth/me").json().path("signedIn").asBoolean();
    }
}
