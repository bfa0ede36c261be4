package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the page does. */
final class ControlTest {
    private final Stage stage = Stage.small();
    private final TestBot control = stage.control();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void somebodyNewIsMadeJoinsAndLeaves() {
        var wish = Json.object().put("name", "nouveau").put("display_name", "Le Nouveau");
        control.post("/people", wish).ok();
        assertThat(control.post("/people", wish).status()).isEqualTo(400);
        var invite = stage.bot().post("/channels/" + stage.general() + "/invites", Json.object());
        var body = Json.object().put("invite", invite.ok().text("code"));

        control.put("/people/nouveau/membership", body).ok();

        assertThat(Json.truth(control.get("/people/nouveau").ok().json(), "is_member")).isTrue();
        var invites = stage.bot().get(stage.guild() + "/invites").ok().json();
        assertThat(invites.path(0).path("uses").intValue()).isEqualTo(1);
        control.delete("/people/nouveau/membership").ok();
        assertThat(control.get("/people").ok().json()).hasSize(6);
    }

    @Test
    void aPersonTalksReactsEditsAndDeletes() {
        var all = "/people/jean/channels/general/messages";
        var said = control.post(all, Json.object().put("content", "salut")).ok().text("id");
        control.put(all + "/" + said + "/reactions/%E2%9D%A4").ok();
        control.patch(all + "/" + said, Json.object().put("content", "salut !")).ok();

        var seen = control.get("/people/marie/channels/general/messages").ok().json().path(0);
        assertThat(Json.string(seen, "content")).isEqualTo("salut !");
        assertThat(seen.path("reactions")).hasSize(1);
        assertThat(control.delete("/people/marie/channels/general/messages/" + said).code())
                .isEqualTo(50013);
        control.delete(all + "/" + said).ok();
        assertThat(control.get(all).ok().json()).isEmpty();
    }

    @Test
    void aCommandIsListedAndRunAndWaitedFor() {
        var commands = Json.array();
        commands.addObject().put("name", "help").put("description", "Aide");
        stage.bot().put("/applications/" + SandboxOptions.MAXIS.id() + "/commands", commands).ok();

        assertThat(control.get("/people/jean/channels/general/commands").ok().json()).hasSize(1);
        var run =
                control.post(
                                "/people/jean/channels/general/commands?wait=50",
                                Json.object().put("command", "help"))
                        .ok();
        assertThat(run.text("state")).isEqualTo("waiting");
        assertThat(control.get("/interactions/" + run.text("id")).ok().text("user_id"))
                .isEqualTo(Long.toString(stage.as("Jean").id()));
    }

    @Test
    void aPageFromElsewhereMayNotPlay() {
        var client = HttpClient.newHttpClient();
        try (client) {
            assertThat(status(client, "https://evil.example")).isEqualTo(403);
            assertThat(status(client, "http://localhost:8180")).isEqualTo(200);
        }
    }

    private int status(HttpClient client, String origin) {
        var request =
                HttpRequest.newBuilder(URI.create(stage.discord().address() + "/sandbox/people"))
                        .header("Origin", origin)
                        .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .join()
                .statusCode();
    }

    @Test
    void whatAPersonSeesIsStreamed() throws IOException {
        var address = stage.discord().address() + "/sandbox/events/" + stage.as("Jean").id();
        var client = HttpClient.newHttpClient();
        try (client) {
            var stream =
                    client.sendAsync(
                                    HttpRequest.newBuilder(URI.create(address)).build(),
                                    HttpResponse.BodyHandlers.ofInputStream())
                            .join()
                            .body();
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            assertThat(next(lines, "event:")).isEqualTo("event:HELLO");
            stage.as("Marie").says("general", "coucou");

            assertThat(next(lines, "event:")).isEqualTo("event:MESSAGE_CREATE");
            assertThat(next(lines, "data:")).contains("coucou");
            client.shutdownNow();
        }
    }

    private static String next(BufferedReader lines, String start) throws IOException {
        String line;
        do {
            line = lines.readLine();
        } while (line != null && !line.startsWith(start));
        return String.valueOf(line);
    }

    @Test
    void everybodyHasAPictureOfTheirOwn() {
        var site = new TestBot(stage.discord().address(), "");
        var jean = site.get("/avatars/1/aaaa.png").ok();
        var marie = site.get("/avatars/2/bbbb.png").ok();

        assertThat(jean.header("Content-Type")).isEqualTo("image/png");
        assertThat(jean.body()).isNotEqualTo(marie.body());
    }

    @Test
    void moderatorsActWithinTheirRights() {
        var bot = stage.bot();
        var role = bot.post(stage.guild() + "/roles", Json.object().put("name", "vip")).ok();
        var give = "/members/marie/roles/" + role.text("id");

        assertThat(control.put("/people/jean" + give).code()).isEqualTo(50013);
        control.put("/people/camille" + give).ok();
        control.delete("/people/camille/members/marie").ok();

        assertThat(Json.truth(control.get("/people/marie").ok().json(), "is_member")).isFalse();
    }
}
