package maxis.testing.identity;

import static maxis.testing.Persona.ADMIN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.value.Level;
import maxis.testing.Persona;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

final class TokenTest {
    private final SignInStage stage = new SignInStage();

    @AfterEach
    void close() {
        stage.close();
    }

    private static WebReply make(Browser browser, String scopes) {
        return browser.post(
                "/api/account/tokens",
                "{\"name\":\"Mon script\",\"days\":30,\"scopes\":[\"" + scopes + "\"]}");
    }

    /** A program with a token: no cookies, no page, no proof. */
    private Browser program(String token) {
        return stage.browser()
                .sending("origin", "")
                .sending("sec-fetch-site", "")
                .sending("authorization", "Bearer " + token);
    }

    @Test
    void aTokenIsShownOnceAndCallsTheApi() {
        var browser = stage.browser().playing("1001");

        var made = make(browser, "platform:read");

        assertThat(made.text("token")).matches("mxs_[A-Za-z0-9_-]{43}");
        assertThat(program(made.text("token")).get("/api/account/sessions").status())
                .isEqualTo(200);
        var listed = browser.get("/api/account/tokens");
        assertThat(listed.json().toString()).doesNotContain(made.text("token"));
        var item = listed.json().path("items").path(0);
        assertThat(item.path("name").asString("")).isEqualTo("Mon script");
        assertThat(item.path("usedAt").asString("")).isNotEmpty();
        assertThat(stage.query("select t::text || encode(token_hash, 'escape') from web_tokens t"))
                .singleElement()
                .asString()
                .doesNotContain(made.text("token").substring(4));
        assertThat(stage.audited()).containsExactly("platform.token_made");
    }

    @Test
    void whatMayOnlyReadChangesNothingAndTheOtherWayRound() {
        var browser = stage.browser().playing("1001");
        var reading = program(make(browser, "platform:read").text("token"));
        var writing = program(make(browser, "platform:write").text("token"));

        assertThat(reading.delete("/api/account/sessions").text("text"))
                .isEqualTo("platform.web.scope");
        assertThat(writing.get("/api/account/sessions").status()).isEqualTo(403);
        assertThat(writing.delete("/api/account/sessions").status()).isEqualTo(204);
        assertThat(stage.incidents()).contains("token.refused 1001 scope");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":\"\",\"days\":30,\"scopes\":[\"platform:read\"]}', name",
        "'{\"name\":\"x\",\"days\":0,\"scopes\":[\"platform:read\"]}', days",
        "'{\"name\":\"x\",\"days\":367,\"scopes\":[\"platform:read\"]}', days",
        "'{\"name\":\"x\",\"days\":30,\"scopes\":[]}', scopes",
        "'{\"name\":\"x\",\"days\":30,\"scopes\":[\"platform:admin\"]}', scopes",
        "'{\"name\":\"x\",\"days\":30,\"scopes\":[\"nothing:read\"]}', scopes"
    })
    void whatDoesNotFitIsToldByItsField(String body, String field) {
        var answer = stage.browser().playing("1001").post("/api/account/tokens", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("fields")).isEqualTo(field);
    }

    @Test
    void oneMayGiveWhatOneReachesOneself() {
        var scopes = stage.browser().playing("1001").get("/api/account/tokens/scopes");

        assertThat(scopes.json().path("scopes").valueStream().map(it -> it.asString("")))
                .containsExactly("platform:read", "platform:write");
    }

    @Test
    void aTokenNeverGoesFurtherThanItsMember() {
        var token =
                make(stage.browser().playing(ADMIN.id().toString()), "platform:read").text("token");
        var program = program(token);
        assertThat(program.get("/api/auth/me").text("level")).isEqualTo("admin");

        stage.platform()
                .as(Persona.of("Adèle", ADMIN.id().value(), Level.VIEWER, ADMIN.language()));

        assertThat(program.get("/api/auth/me").text("level")).isEqualTo("viewer");
    }

    @Test
    void aTokenDoesNotRiseWithItsMember() {
        var token = make(stage.browser().playing("1001"), "platform:read").text("token");

        stage.platform().as(Persona.of("Jean", 1001, Level.ADMIN, ADMIN.language()));

        assertThat(program(token).get("/api/auth/me").text("level")).isEqualTo("member");
    }

    @Test
    void aTokenReachesNothingThatAsksForASecondFactor() {
        var token = make(stage.browser().playing("1001"), "platform:write").text("token");

        assertThat(make(program(token), "platform:write").asksForMore()).isTrue();
        assertThat(program(token).post("/api/account/totp").asksForMore()).isTrue();
    }

    @Test
    void whatExpiredOrWasRevokedIsUnknown() {
        var browser = stage.browser().playing("1001");
        var made = make(browser, "platform:read");
        var other = make(browser, "platform:read");
        assertThat(
                        stage.browser()
                                .playing("1002")
                                .delete("/api/account/tokens/" + made.text("id"))
                                .status())
                .isEqualTo(404);

        assertThat(browser.delete("/api/account/tokens/" + made.text("id")).status())
                .isEqualTo(204);

        assertThat(program(made.text("token")).get("/api/account/sessions").status())
                .isEqualTo(401);
        assertThat(program(other.text("token")).get("/api/account/sessions").status())
                .isEqualTo(200);
        stage.platform().clock().advance(Duration.ofDays(30));
        assertThat(program(other.text("token")).get("/api/account/sessions").status())
                .isEqualTo(401);
    }

    @Test
    void whoGuessesTokensIsShutOut() {
        var browser = stage.browser();
        browser.sending("authorization", "Bearer mxs_" + "A".repeat(43));

        for (int guess = 0; guess < 10; guess++) {
            assertThat(browser.get("/api/account/sessions").status()).isEqualTo(401);
        }
        assertThat(browser.get("/api/account/sessions").status()).isEqualTo(429);
        assertThat(stage.incidents()).contains("token.refused unknown");
    }

    @Test
    void anothersKindOfTokenIsNotOurs() {
        var browser = stage.browser().sending("authorization", "Bearer something-else");

        assertThat(browser.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(stage.incidents()).isEmpty();
    }

    @Test
    void oldTokensAreForgottenAMonthAfterTheirEnd() {
        make(stage.browser().playing("1001"), "platform:read");

        stage.platform().advance(Duration.ofDays(45));
        assertThat(stage.query("select name from web_tokens")).hasSize(1);
        stage.platform().advance(Duration.ofDays(20));
        assertThat(stage.query("select name from web_tokens")).isEmpty();
    }
}
