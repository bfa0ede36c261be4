package maxis.sandbox.playground;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

final class PlaygroundTest {
    private final SandboxDiscord discord =
            SandboxDiscord.start(
                    SandboxOptions.small(),
                    InstantSource.fixed(Instant.parse("2060-03-01T10:00:00Z")));
    private final HttpClient client = HttpClient.newHttpClient();
    private Playground playground;

    @BeforeEach
    void open() {
        playground = Playground.open(0, discord, "http://localhost:1/");
    }

    @AfterEach
    void close() {
        playground.close();
        discord.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(playground.address() + path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void thePageMayRunItsOwnScriptsAndNothingElse() throws Exception {
        var page = send(at(""));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "content-type")).startsWith("text/html");
        assertThat(header(page, "content-security-policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
                .contains("frame-ancestors 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main.js", "core/state.js", "lib/lit-html/directives/guard.js"})
    void modulesAreServedAsScripts(String path) throws Exception {
        var module = send(at(path));

        assertThat(module.statusCode()).isEqualTo(200);
        assertThat(header(module, "content-type")).contains("javascript");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Playground.class",
                "core/",
                "core/../../../../logback-test.xml",
                "%2e%2e/discord/World.class",
                "lib/lit-html/../../../MANIFEST.MF",
                "api/v10/gateway"
            })
    void nothingElseOfTheClassPathIsServed(String path) throws Exception {
        assertThat(send(at(path)).statusCode()).isBetween(403, 404);
    }

    @Test
    void theControlApiIsBesideThePageAndOutlivesDiscord() throws Exception {
        discord.goDown();

        var people = send(at("sandbox/people"));
        var message = HttpRequest.BodyPublishers.ofString("{\"content\": \"Bonjour\"}");
        var said =
                send(
                        at("sandbox/people/Jean/channels/general/messages")
                                .header("Content-Type", "application/json")
                                .POST(message));

        assertThat(people.body()).contains("\"standing\"").contains("Marie");
        assertThat(said.statusCode()).isEqualTo(201);
        assertThat(send(at("playground.json")).body()).contains("http://localhost:1/");
        discord.comeUp();
    }

    @Test
    void anUploadedPageStaysAFile() throws Exception {
        var form =
                """
                --x\r
                Content-Disposition: form-data; name="files[0]"; filename="evil.html"\r
                Content-Type: text/html\r
                \r
                <script>fetch('/sandbox/people')</script>\r
                --x--\r
                """;
        send(
                at("sandbox/people/Jean/channels/general/messages")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        var file = discord.as("Jean").sees("general").getFirst().json().path("attachments").path(0);
        var path = URI.create(file.path("url").stringValue()).getPath().substring(1);

        var served = send(at(path));

        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(header(served, "content-security-policy"))
                .isEqualTo("default-src 'none'; sandbox; frame-ancestors 'none'");
    }

    @Test
    void aPageFromElsewhereIsRefused() throws Exception {
        var answer = send(at("sandbox/people").header("Origin", "http://elsewhere.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
