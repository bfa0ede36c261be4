package maxis.testing.web;

import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.Optional;

/** What every answer tells browsers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerHeadersTest {
    private final OpenHouse house =
            OpenHouse.configured("web.proxies = [\"127.0.0.1\"]", new WindowCog());

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/admin-panel/",
                "/admin-panel/login.html",
                "/admin-panel/nothing.html",
                "/api/window",
                "/api/window/7",
                "/api/nothing",
                "/api/window?x=1",
                "/api/window/fails/badly",
                "/api/live",
                "/api/docs",
                "/api/openapi.json",
                "/health",
                "/ready",
                "/metrics",
                "/web/0/kit/shell.js",
                "/a%00b",
                "//"
            })
    void everyAnswerIsGuarded(String path) {
        requireGuards(house.get(path));
    }

    @Test
    void soAreFilesAndRefusals() {
        requireGuards(house.get("/api/window/file", JEAN));
        requireGuards(house.get(Documents.script(house, "/api/docs")));
        requireGuards(house.call("PUT", "/api/window", Optional.empty(), ""));
        requireGuards(house.call("TRACE", "/", Optional.empty(), ""));
        requireGuards(house.call("POST", "/api/window/hook", Optional.empty(), "x".repeat(70_000)));
    }

    private static void requireGuards(HttpResponse<String> answer) {
        assertThat(header(answer, "content-security-policy"))
                .startsWith("default-src 'none'; script-src 'self' 'sha256-")
                .contains(
                        "style-src 'self';",
                        "connect-src 'self';",
                        "base-uri 'none';",
                        "frame-ancestors 'none';",
                        "object-src 'none';",
                        "require-trusted-types-for 'script';",
                        "trusted-types lit-html")
                .doesNotContain("unsafe", "*");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "permissions-policy")).contains("camera=()");
        assertThat(header(answer, "cache-control")).isNotEmpty();
        assertThat(header(answer, "server")).isEmpty();
        assertThat(header(answer, "access-control-allow-origin")).isEmpty();
    }

    @Test
    void answersOfTheApiAreKeptByNobody() {
        assertThat(header(house.get("/api/window"), "cache-control")).isEqualTo("no-store");
        assertThat(header(house.get("/api/nothing"), "cache-control")).isEqualTo("no-store");
    }

    @Test
    void onlyWhatCameEncryptedSaysThatItAlwaysShould() {
        assertThat(header(house.get("/"), "strict-transport-security")).isEmpty();
        var behindAProxy = house.to("/").header("X-Forwarded-Proto", "https");
        assertThat(header(house.send(behindAProxy), "strict-transport-security"))
                .startsWith("max-age=63072000");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
