package maxis.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.web.server.WebServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same through the real door, with what a browser sends and keeps. */
final class OverHttpTest {
    private static final String BROWSER = "__Host-maxis-browser";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SignInStage stage =
            new SignInStage("web.port = 0\nsign-in.client-id = 7\nsign-in.client-secret = secret");
    private final WebServer server = stage.platform().instance(WebServer.class);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        http.close();
        server.stop();
        stage.close();
    }

    private String origin() {
        return "http://localhost:" + server.port();
    }

    private HttpResponse<String> send(String method, String path, String body, String... more) {
        var request =
                HttpRequest.newBuilder(URI.create(origin() + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        for (int at = 0; at < more.length; at += 2) {
            request.header(more[at], more[at + 1]);
        }
        try {
            return keep(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        for (var cookie : setCookies(answer)) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private String proof() {
        return json(send("GET", "/api/auth/me", "")).path("csrf").asString("");
    }

    private HttpResponse<String> signIn(String member) {
        return send(
                "POST",
                "/api/auth/demo",
                "{\"member\":\"" + member + "\"}",
                "Origin",
                origin(),
                "X-CSRF-Token",
                proof());
    }

    @Test
    void aBrowserSignsInLooksChangesAndLeaves() {
        assertThat(setCookies(signIn("1001"))).hasSize(2);
        var me = json(send("GET", "/api/auth/me", ""));
        assertThat(me.path("member").path("name").asString("")).isEqualTo("Jean");
        var proof = me.path("csrf").asString("");

        assertThat(send("DELETE", "/api/account/sessions", "", "Origin", origin()).statusCode())
                .isEqualTo(403);
        assertThat(
                        send(
                                        "DELETE",
                                        "/api/account/sessions",
                                        "",
                                        "Origin",
                                        origin(),
                                        "X-CSRF-Token",
                                        proof)
                                .statusCode())
                .isEqualTo(204);
        assertThat(
                        send(
                                        "POST",
                                        "/api/auth/logout",
                                        "",
                                        "Origin",
                                        origin(),
                                        "X-CSRF-Token",
                                        proof)
                                .statusCode())
                .isEqualTo(204);
        assertThat(cookies).containsOnlyKeys(BROWSER);
        assertThat(send("GET", "/api/account/sessions", "").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsUnderWayReachesTheRouteAndTheSessionDoesNot() {
        signIn("1001");
        var proof = json(send("GET", "/api/auth/me", "")).path("csrf").asString("");
        var secret =
                json(send(
                                "POST",
                                "/api/account/totp",
                                "{}",
                                "Origin",
                                origin(),
                                "X-CSRF-Token",
                                proof))
                        .path("secret")
                        .asString("");
        var app = Authenticator.of(secret);
        var clock = stage.platform().clock();
        send(
                "POST",
                "/api/account/totp/confirm",
                "{\"code\":\"" + app.codeAt(clock.instant()) + "\"}",
                "Origin",
                origin(),
                "X-CSRF-Token",
                proof);
        clock.advance(Duration.ofSeconds(30));
        cookies.clear();

        signIn("1001");
        assertThat(cookies).containsOnlyKeys("__Host-maxis-login", BROWSER);
        var done =
                send(
                        "POST",
                        "/api/auth/second-factor",
                        "{\"code\":\"" + app.codeAt(clock.instant()) + "\"}",
                        "Origin",
                        origin(),
                        "X-CSRF-Token",
                        proof());

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(cookies).containsOnlyKeys("__Host-maxis", BROWSER);
    }

    @Test
    void theWayToDiscordLeadsBackToThePortThatIsOpen() {
        var left = send("GET", "/api/auth/login?to=/admin-panel/jobs.html", "");

        assertThat(left.statusCode()).isBetween(302, 303);
        assertThat(left.headers().firstValue("Location").orElse(""))
                .startsWith("https://discord.com/oauth2/authorize?")
                .contains(
                        "redirect_uri=http%3A%2F%2Flocalhost%3A"
                                + server.port()
                                + "%2Fapi%2Fauth%2Fcallback");
        assertThat(cookies).containsOnlyKeys("__Host-maxis-login", BROWSER);
    }

    @Test
    void aDocumentGivesABrowserWhatItIsKnownByOnce() {
        var first = send("GET", "/admin-panel/login.html", "");

        assertThat(setCookies(first))
                .singleElement()
                .asString()
                .matches(
                        "__Host-maxis-browser=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(setCookies(send("GET", "/admin-panel/", ""))).isEmpty();
        assertThat(setCookies(send("GET", "/health", ""))).isEmpty();
        assertThat(signIn("1001").statusCode()).isEqualTo(200);
    }

    @Test
    void whoChoseNoLanguageIsSpokenToInTheirBrowsers() {
        signIn("1001");

        for (var language : List.of("fr", "en")) {
            var me =
                    json(
                            send(
                                    "GET",
                                    "/api/auth/me",
                                    "",
                                    "Accept-Language",
                                    language + "-XX,de;q=0.5"));
            assertThat(me.path("language").asString("")).isEqualTo(language);
        }
    }

    @Test
    void anotherSitesPageIsToldSoInWords() {
        var forged =
                send(
                        "POST",
                        "/api/auth/demo",
                        "{\"member\":\"1001\"}",
                        "Origin",
                        "https://evil.example",
                        "Accept-Language",
                        "fr");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Rechargez la page");
    }

    @Test
    void aProgramCallsWithItsTokenAlone() {
        signIn("1001");
        var proof = json(send("GET", "/api/auth/me", "")).path("csrf").asString("");
        var token =
                json(send(
                                "POST",
                                "/api/account/tokens",
                                "{\"name\":\"x\",\"scopes\":[\"platform:read\"],\"days\":1}",
                                "Origin",
                                origin(),
                                "X-CSRF-Token",
                                proof))
                        .path("token")
                        .asString("");
        cookies.clear();

        var list = send("GET", "/api/account/tokens", "", "Authorization", "Bearer " + token);

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(json(list).path("items")).hasSize(1);
        assertThat(
                        send(
                                        "DELETE",
                                        "/api/account/sessions",
                                        "",
                                        "Authorization",
                                        "Bearer " + token)
                                .statusCode())
                .isEqualTo(403);
    }
}
