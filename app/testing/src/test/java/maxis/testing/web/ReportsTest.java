package maxis.testing.web;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.security.BatchedSecurityLog;
import maxis.testing.Persona;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;

/** What the program tells of itself, and what browsers tell it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {
    private static final String TOKEN = "0123456789abcdef0123";

    private final OpenHouse house =
            OpenHouse.configured(
                    "web.proxies = [\"127.0.0.1\"], web.metrics-token = " + TOKEN, new WindowCog());

    @AfterAll
    void close() {
        house.close();
    }

    private HttpRequest.Builder fromOutside(String path) {
        return house.to(path).header("X-Forwarded-For", "203.0.113.9");
    }

    @Test
    void everybodyMayKnowThatItIsUp() {
        var answer = house.send(fromOutside("/health"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(house.send(fromOutside("/ready")).body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void thisMachineMayKnowWhatItIsMadeOf() {
        assertThat(house.get("/ready").body())
                .contains("\"part\":\"database\"", "\"state\":\"well\"");
        house.get("/api/window");
        assertThat(house.get("/metrics").body())
                .contains("jvm_memory_used_bytes", "maxis_jobs{state=\"due\"}")
                .contains("maxis_pool_connections{state=\"active\"}")
                .contains("route=\"GET /api/window\",status=\"200\"");
    }

    @Test
    void soMayWhoHasTheTokenAndAdmins() {
        assertThat(house.send(fromOutside("/metrics")).statusCode()).isEqualTo(404);
        assertThat(withToken("Bearer " + TOKEN)).isEqualTo(200);
        assertThat(withToken("Bearer " + TOKEN + "x")).isEqualTo(404);
        assertThat(withToken(TOKEN)).isEqualTo(404);
        assertThat(as(ADMIN)).isEqualTo(200);
        assertThat(as(SUPPORT)).isEqualTo(404);
    }

    private int withToken(String authorization) {
        return house.send(fromOutside("/metrics").header("Authorization", authorization))
                .statusCode();
    }

    private int as(Persona who) {
        return house.send(
                        fromOutside("/metrics").header(PersonaDoorkeeper.WHO, who.id().toString()))
                .statusCode();
    }

    @Test
    void aStoppedScriptIsASecurityEventWithoutWhatItHeld() {
        report(
                "application/csp-report",
                "{\"csp-report\":{\"effective-directive\":\"script-src-elem\",\"blocked-uri\":\"inline\"}}");
        report(
                "application/reports+json",
                "[{\"type\":\"csp-violation\",\"body\":{\"effectiveDirective\":\"img-src\","
                        + "\"blockedURL\":\"https://secret.example/x\"}}]");
        report("application/csp-report", "{not json");
        report("application/csp-report", "{\"csp-report\":{\"effective-directive\":\"<b>\"}}");
        house.platform().instance(BatchedSecurityLog.class).flush();

        assertThat(stored())
                .containsExactlyInAnyOrder(
                        "script-src-elem inline", "img-src other", "unknown other");
    }

    private List<String> stored() {
        return house.platform()
                .database()
                .asOwner()
                .withHandle(handle ->
                        handle.createQuery(
                                        """
                                        select (event_data ->> 'directive') || ' ' || (event_data ->> 'blocked')
                                        from security_logs where event_type = 'csp.violation'
                                        """)
                                .mapTo(String.class)
                                .list());
    }

    private void report(String type, String body) {
        var request =
                fromOutside("/api/csp-reports")
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        assertThat(house.send(request).statusCode()).isEqualTo(204);
    }

    @Test
    void theDescriptionNamesEveryRouteAndAllItPointsTo() {
        var api = new JsonMapper().readTree(house.get("/api/openapi.json").body());

        assertThat(api.at("/openapi").asString()).isEqualTo("3.1.0");
        assertThat(api.at("/paths/~1api~1window~1{id}/delete/description").asString())
                .isEqualTo("From level admin on. Asks for the second factor.");
        var draft = api.at("/components/schemas/Draft");
        assertThat(draft.at("/required").toString())
                .isEqualTo("[\"title\",\"size\",\"form\",\"parts\"]");
        assertThat(draft.at("/properties/form/enum").toString())
                .isEqualTo("[\"round\",\"very-square\"]");
        for (var reference : api.findValuesAsString("$ref")) {
            assertThat(api.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        }
        assertThat(house.get("/api/docs").body()).contains("<html lang=\"fr\">");
    }

    @Test
    void whoComesTooOftenWaits() {
        try (var narrow =
                OpenHouse.configured(
                        "web.calls-per-address = 60, web.calls-per-session = 60",
                        new WindowCog())) {
            var statuses =
                    java.util.stream.IntStream.range(0, 70)
                            .map(_ -> narrow.get("/api/window").statusCode())
                            .boxed()
                            .toList();
            assertThat(statuses.subList(0, 60)).containsOnly(200);
            assertThat(statuses.subList(60, 70)).containsOnly(429);
            var refused = narrow.get("/api/window");
            assertThat(refused.headers().firstValueAsLong("retry-after").orElse(0))
                    .isBetween(1L, 21L);
            // What is only bytes from memory is not counted.
            assertThat(narrow.get("/health").statusCode()).isEqualTo(200);
            assertThat(narrow.get("/admin-panel/view").statusCode()).isEqualTo(200);
            // What is counted is counted for all processes together.
            try (var other = narrow.beside()) {
                assertThat(other.get("/api/window").statusCode()).isEqualTo(429);
            }
            narrow.platform().clock().advance(java.time.Duration.ofMinutes(1));
            assertThat(narrow.get("/api/window").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSessionIsCountedWhereverItComesFrom() {
        try (var narrow =
                OpenHouse.configured(
                        "web.proxies = [\"127.0.0.1\"], web.calls-per-session = 60",
                        new WindowCog())) {
            List<Integer> statuses = new java.util.ArrayList<>();
            for (int i = 0; i < 70; i++) {
                statuses.add(
                        narrow.send(
                                        narrow.to("/api/window", ADMIN)
                                                .header("X-Forwarded-For", "203.0.113." + i))
                                .statusCode());
            }
            assertThat(statuses.subList(0, 60)).containsOnly(200);
            assertThat(statuses.subList(60, 70)).containsOnly(429);
            assertThat(narrow.call("GET", "/api/window", Optional.of(SUPPORT), "").statusCode())
                    .isEqualTo(200);
        }
    }
}
