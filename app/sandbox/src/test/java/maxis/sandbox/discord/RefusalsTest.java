package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Discord refuses is refused, with its status, its code and the place of the fault. */
final class RefusalsTest {
    private static final String NOBODY = "123456789012345678";

    private final Stage stage =
            Stage.with(options ->
                    options.withBots(
                            SandboxOptions.SHELLIA,
                            Stage.modest(Permission.SEND_MESSAGES | Permission.READ_HISTORY)));

    @AfterEach
    void close() {
        stage.close();
    }

    private String filled(String path) {
        return path.replace("{general}", Long.toString(stage.general()))
                .replace("{guild}", Long.toString(stage.discord().guildId()))
                .replace("{jean}", Long.toString(stage.as("Jean").id()))
                .replace("{owner}", Long.toString(stage.as("Camille").id()))
                .replace("{nobody}", NOBODY);
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource({
        "GET, /channels/{nobody}, 404, 10003",
        "GET, /guilds/{nobody}, 404, 10004",
        "GET, /invites/none, 404, 10006",
        "GET, /channels/{general}/messages/{nobody}, 404, 10008",
        "GET, /guilds/{guild}/roles/{nobody}, 404, 10011",
        "GET, /users/{nobody}, 404, 10013",
        "GET, /guilds/{guild}/members/{nobody}, 404, 10013",
        "GET, /webhooks/{nobody}, 404, 10015",
        "GET, /guilds/{guild}/bans/{jean}, 404, 10026",
        "GET, /applications/300000000000000002/commands/{nobody}, 404, 10063",
        "GET, /channels/none, 400, 50035",
        "GET, /channels/{general}/messages?limit=200, 400, 50035",
        "GET, /nothing/here, 404, 0",
        "PATCH, /gateway, 405, 0",
        "DELETE, /guilds/{guild}/members/{owner}, 403, 50013",
        "PUT, /guilds/{guild}/members/{jean}/roles/{guild}, 403, 50013",
        "PUT, /channels/{general}/messages/{nobody}/reactions/abc/@me, 404, 10008",
    })
    void anAdministratorIsRefused(String method, String path, int status, int code) {
        var reply = stage.bot(SandboxOptions.SHELLIA).send(method, filled(path), "");

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DELETE, /guilds/{guild}/members/{jean}, ''",
        "PUT, /guilds/{guild}/bans/{jean}, {}",
        "PATCH, /guilds/{guild}/members/{jean}, {\"nick\":\"x\"}",
        "PATCH, /channels/{general}, {\"name\":\"x\"}",
        "POST, /guilds/{guild}/roles, {\"name\":\"x\"}",
        "POST, /guilds/{guild}/channels, {\"name\":\"x\"}",
        "POST, /channels/{general}/webhooks, {\"name\":\"x\"}",
        "POST, /channels/{general}/threads, '{\"name\":\"x\",\"type\":12}'",
    })
    void aBotWithoutThePermissionIsRefused(String method, String path, String body) {
        var reply = stage.bot().send(method, filled(path), body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo(50013);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("maxis.sandbox.discord.WrongMessages#all")
    void aWrongMessageIsRefusedWithThePlaceOfItsFault(WrongMessages.Wrong wrong) {
        var reply = stage.bot(SandboxOptions.SHELLIA).send("POST", stage.messages(), wrong.body());

        assertThat(reply.code()).as(reply.body()).isEqualTo(50035);
        var errors = reply.json().path("errors");
        for (var step : wrong.path().split("\\.", -1)) {
            errors = errors.path(step);
        }
        assertThat(Json.items(errors.path("_errors")).map(it -> Json.string(it, "code")))
                .as(reply.body())
                .contains(wrong.code());
        assertThat(stage.as("Jean").sees("general")).isEmpty();
    }

    @Test
    void withoutATokenNothingIsSaid() {
        assertThat(stage.nobody().get("/users/@me").status()).isEqualTo(401);
        assertThat(stage.nobody().say(stage.general(), "x").status()).isEqualTo(401);
    }

    @Test
    void anEmptyMessageCannotBeSent() {
        assertThat(stage.bot().say(stage.general(), "   ").code()).isEqualTo(50006);
    }

    @Test
    void aClosedLineAndAStrangerCannotBeWrittenTo() {
        var jean = stage.as("Jean");
        var line = Json.object().put("recipient_id", Long.toString(jean.id()));
        var direct = Long.parseLong(stage.bot().post("/users/@me/channels", line).ok().text("id"));
        stage.bot().say(direct, "psst").ok();
        jean.acceptsMessages(false);
        assertThat(stage.bot().say(direct, "psst").code()).isEqualTo(50007);
        jean.acceptsMessages(true);
        jean.leaves();

        assertThat(stage.bot().say(direct, "psst").code()).isEqualTo(50007);
    }

    @Test
    void aChannelThatIsHiddenIsNoChannelOfOnes() {
        var shellia = stage.bot(SandboxOptions.SHELLIA);
        var hidden = Json.object().put("name", "hidden");
        hidden.putArray("permission_overwrites")
                .addObject()
                .put("id", Long.toString(SandboxOptions.MAXIS.id()))
                .put("type", 1)
                .put("deny", Long.toString(Permission.VIEW_CHANNEL));
        var id = shellia.post(stage.guild() + "/channels", hidden).ok().text("id");

        assertThat(stage.bot().say(Long.parseLong(id), "x").code()).isEqualTo(50001);
    }

    @Test
    void whatAnotherSaidCannotBeChanged() {
        var said = stage.as("Jean").says("general", "à moi");

        var reply =
                stage.bot(SandboxOptions.SHELLIA)
                        .patch(
                                stage.messages() + "/" + said.id(),
                                Json.object().put("content", "à nous"));

        assertThat(reply.code()).isEqualTo(50005);
    }
}
