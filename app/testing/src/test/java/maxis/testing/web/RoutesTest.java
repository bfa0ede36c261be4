package maxis.testing.web;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.http.HttpResponse;
import java.util.Optional;

/** Calls over the wire: found, let in, read, answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private static final String DRAFT =
            """
            {"title":"Vue","size":3,"form":"very-square","parts":[{"name":"a","weight":1}],
             "price":{"cents":999,"currency":"EUR"},"at":"2026-02-02T10:00:00Z","owner":"1001"}
            """;

    private OpenHouse house = open();

    private static OpenHouse open() {
        return OpenHouse.with(new WindowCog());
    }

    @BeforeAll
    void look() {
        assertThat(house.port()).isPositive();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void anAnswerIsWrittenTheSameForAllRoutes() {
        var answer = house.get("/api/window");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.body())
                .isEqualTo(
                        """
                        {"id":"-","caller":null,"address":"127.0.0.1","text":"Merci de vous connecter d'abord.",\
                        "money":{"cents":999,"currency":"EUR"},"form":"very-square",\
                        "at":"2026-02-02T10:00:00Z","nothing":null}\
                        """);
    }

    @Test
    void whoCallsIsKnownToTheRouteAndSpokenToInTheirLanguage() {
        assertThat(house.get("/api/window", EMMA).body())
                .contains("\"caller\":\"1003\"", "Please sign in first.");
    }

    @Test
    void theLanguageOfAStrangerIsTheirBrowsers() {
        assertThat(withLanguage("en-US,en;q=0.9,fr;q=0.8")).contains("Please sign in first.");
        assertThat(withLanguage("de,fr;q=0.5,en;q=0.4")).contains("Merci de vous connecter");
        assertThat(withLanguage("fr;q=x,en;q=0.1")).contains("Please sign in first.");
    }

    private String withLanguage(String wish) {
        return house.send(house.to("/api/window").header("Accept-Language", wish)).body();
    }

    @Test
    void wordsGoBeforePlaceholders() {
        assertThat(house.get("/api/window/last", JEAN).body()).isEqualTo("[false]");
        assertThat(house.get("/api/window/7", JEAN).body()).contains("\"id\":\"7\"");
        assertThat(house.get("/api/window/%C3%A9t%C3%A9", JEAN).body()).contains("\"id\":\"été\"");
    }

    @Test
    void whatShowsWhoCallsStaysAtTheDoor() {
        var own = house.to("/api/window/last", JEAN).header("Cookie", "__Host-maxis=secret");
        assertThat(house.send(own).body()).isEqualTo("[false]");
        var other = house.to("/api/window/last", JEAN).header("Cookie", "a=1; __Host-maxis=s");
        assertThat(house.send(other).body()).isEqualTo("[true]");
    }

    @Test
    void unknownAndForbiddenIdsAreOneAnswer() {
        assertThat(status("GET", "/api/window/unknown", Optional.of(JEAN))).isEqualTo(404);
        assertThat(status("GET", "/api/nothing", Optional.of(JEAN))).isEqualTo(404);
    }

    @Test
    void otherMethodsAreNamed() {
        var answer = house.call("PUT", "/api/window", Optional.empty(), "");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD, POST");
    }

    @Test
    void headIsGetWithoutABody() {
        var answer =
                house.send(
                        house.to("/api/window")
                                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("content-length").orElse(0)).isPositive();
    }

    @Test
    void whoIsNotKnownIsAskedToSignIn() {
        var answer = house.get("/api/window/7");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"type\":\"about:blank\"",
                        "\"title\":\"Non connecté\"",
                        "\"status\":401",
                        "\"reference\":\"");
    }

    @Test
    void levelsAndRightsAreAskedFor() {
        assertThat(status("POST", "/api/window", Optional.of(JEAN))).isEqualTo(403);
        assertThat(status("GET", "/api/window/7/peek", Optional.of(SUPPORT))).isEqualTo(403);
        assertThat(status("GET", "/api/window/7/peek", Optional.of(ADMIN))).isEqualTo(200);
        var holding =
                house.to("/api/window/7/peek", SUPPORT)
                        .header(PersonaDoorkeeper.RIGHTS, WindowCog.PEEK.name());
        assertThat(house.send(holding).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsDangerousAsksForTheSecondFactor() {
        var first = house.call("DELETE", "/api/window/7", Optional.of(ADMIN), "");
        assertThat(first.statusCode()).isEqualTo(403);
        assertThat(first.body()).contains("\"type\":\"/problems/step-up\"");

        house.doorkeeper().stepUp(ADMIN);

        var second = house.call("DELETE", "/api/window/7", Optional.of(ADMIN), "");
        assertThat(second.statusCode()).isEqualTo(204);
        assertThat(second.headers().allValues("set-cookie"))
                .containsExactlyInAnyOrder("a=1", "b=2");
    }

    @Test
    void aForgedRequestIsRefusedEvenWhereStrangersMay() {
        var request = house.to("/api/window", ADMIN).header(PersonaDoorkeeper.FORGED, "yes");
        assertThat(house.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aBodyBecomesARecord() {
        var answer = house.call("POST", "/api/window", Optional.of(SUPPORT), DRAFT);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains(
                        "\"title\":\"Vue\"", "\"note\":null", "\"owner\":\"1001\"", "very-square");
    }

    @Test
    void allMistakesOfABodyAreNamedAtOnce() {
        var answer =
                post(
                        "{\"title\":3,\"size\":\"3\",\"form\":\"oval\",\"parts\":[{\"name\":\"a\"}],\"x\":1}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "\"x\":\"There is no such field.\"",
                        "\"title\":\"This must be a text.\"",
                        "\"size\":\"This must be a number in range.\"",
                        "\"form\":\"This must be one of: round, very-square.\"",
                        "\"parts[0].weight\":\"This is missing.\"");
    }

    @Test
    void whatTheConstructorRefusesIsNoFailureOfOurs() {
        assertThat(post(DRAFT.replace("\"size\":3", "\"size\":300")).body())
                .contains("\"status\":422", "\"body\":\"This value does not fit.\"");
        assertThat(post(DRAFT.replace("\"weight\":1", "\"weight\":-1")).body())
                .contains("\"parts[0]\":\"This must be a number in range.\"");
    }

    @Test
    void jsonIsReadStrictly() {
        assertThat(post("{").statusCode()).isEqualTo(400);
        assertThat(post("").statusCode()).isEqualTo(422);
        assertThat(post("[]").statusCode()).isEqualTo(422);
        assertThat(post("{\"a\":1,\"a\":2}").statusCode()).isEqualTo(400);
        assertThat(post("{\"__proto__\":{}}").body()).contains("a name that is not allowed");
        assertThat(post("{\"parts\":[{\"constructor\":1}]}").body())
                .contains("a name that is not allowed");
        assertThat(post("[".repeat(2_000)).body()).contains("nested too deeply");
        assertThat(post("{\"size\":1e400000000}").statusCode()).isEqualTo(422);
        assertThat(post("{} {}").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyJsonIsTakenForJson() {
        for (var type : new String[] {"text/plain", "application/json; charset=utf-16", "x"}) {
            var request =
                    house.to("/api/window", SUPPORT)
                            .header("Content-Type", type)
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(DRAFT));
            assertThat(house.send(request).statusCode()).as(type).isEqualTo(415);
        }
    }

    @Test
    void bodiesHaveALimitThatARouteMayRaise() {
        var large = "x".repeat(65_537);
        assertThat(house.call("POST", "/api/window/hook", Optional.empty(), large).statusCode())
                .isEqualTo(413);
        assertThat(house.call("POST", "/api/window/large", Optional.empty(), large).body())
                .isEqualTo("[65537]");
    }

    @Test
    void parametersAreDeclared() {
        assertThat(house.get("/api/window?text=a%20b&after=").statusCode()).isEqualTo(200);
        assertThat(house.get("/api/window?texte=a").body()).contains("texte");
        assertThat(house.get("/api/window?text=a&text=b").statusCode()).isEqualTo(400);
    }

    @Test
    void aFileIsSavedUnderItsName() {
        var answer = house.get("/api/window/file", JEAN);

        assertThat(answer.body()).isEqualTo("août");
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains(
                        "attachment; filename=\"Relev__d_ao_t.txt\";"
                                + " filename*=UTF-8''Relev%C3%A9%20d%27ao%C3%BBt.txt");
    }

    @Test
    void failuresBecomeProblemsWithoutOurSecrets() {
        assertThat(house.get("/api/window/fails/user").statusCode()).isEqualTo(422);
        assertThat(house.get("/api/window/fails/remote").statusCode()).isEqualTo(503);
        var bug = house.get("/api/window/fails/badly");
        assertThat(bug.statusCode()).isEqualTo(500);
        assertThat(bug.body()).contains("\"reference\":\"").doesNotContain("secret");
    }

    private HttpResponse<String> post(String json) {
        return house.call("POST", "/api/window", Optional.of(SUPPORT), json);
    }

    private int status(String method, String path, Optional<maxis.testing.Persona> who) {
        return house.call(method, path, who, "{}").statusCode();
    }
}
