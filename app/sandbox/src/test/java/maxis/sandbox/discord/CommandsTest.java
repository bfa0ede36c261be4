package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandsTest {
    private final Stage stage = Stage.small();
    private final TestBot bot = stage.bot();

    @AfterEach
    void close() {
        stage.close();
    }

    private static String all() {
        return "/applications/" + SandboxOptions.MAXIS.id() + "/commands";
    }

    @Test
    void aCommandThatKeepsItsNameKeepsItsId() {
        var help = Json.array();
        help.addObject().put("name", "help").put("description", "Aide");
        help.addObject().put("name", "shop").put("description", "Boutique");
        var first = bot.put(all(), help).ok().json();
        var second = bot.put(all(), Json.array().add(help.path(0))).ok().json();

        assertThat(second).hasSize(1);
        assertThat(Json.string(second.path(0), "id")).isEqualTo(Json.string(first.path(0), "id"));
        assertThat(bot.get(all()).ok().json()).hasSize(1);
        assertThat(bot.post(all(), help.path(0)).status()).isEqualTo(200);
        assertThat(bot.post(all(), help.path(1)).status()).isEqualTo(201);
    }

    @Test
    void translationsAreListedWhenAskedFor() {
        var command = Json.object().put("name", "help").put("description", "Help");
        command.putObject("name_localizations").put("fr", "aide");
        bot.post(all(), command).ok();

        assertThat(bot.get(all()).ok().json().path(0).has("name_localizations")).isFalse();
        var whole = bot.get(all() + "?with_localizations=true").ok().json().path(0);
        assertThat(Json.string(whole.path("name_localizations"), "fr")).isEqualTo("aide");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"Help\",\"description\":\"d\"}|name|APPLICATION_COMMAND_INVALID_NAME",
                "{\"name\":\"a b\",\"description\":\"d\"}|name|APPLICATION_COMMAND_INVALID_NAME",
                "{\"name\":\"help\"}|description|BASE_TYPE_REQUIRED",
                "{\"name\":\"help\",\"description\":\"\"}|description|BASE_TYPE_BAD_LENGTH",
                "{\"name\":\"help\",\"description\":\"d\",\"name_localizations\":{\"xx\":\"y\"}}"
                        + "|name_localizations|BASE_TYPE_CHOICES",
                "{\"name\":\"help\",\"description\":\"d\",\"options\":[{\"type\":3,\"name\":\"a\","
                        + "\"description\":\"d\"},{\"type\":3,\"name\":\"b\",\"description\":\"d\","
                        + "\"required\":true}]}|options.1"
                        + "|APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "{\"name\":\"help\",\"description\":\"d\",\"options\":[{\"type\":3,\"name\":\"a\","
                        + "\"description\":\"d\"},{\"type\":3,\"name\":\"a\",\"description\":\"d\"}]}"
                        + "|options.1.name|APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
            })
    void aWrongCommandIsRefused(String body, String path, String code) {
        var reply = bot.send("POST", all(), body);

        assertThat(reply.code()).as(reply.body()).isEqualTo(50035);
        var errors = reply.json().path("errors");
        for (var step : path.split("\\.", -1)) {
            errors = errors.path(step);
        }
        assertThat(Json.string(errors.path("_errors").path(0), "code"))
                .as(reply.body())
                .isEqualTo(code);
    }

    @Test
    void theHundredthCommandIsTheLast() {
        var many = Json.array();
        for (int count = 0; count < 100; count++) {
            many.addObject().put("name", "c" + count).put("description", "d");
        }
        bot.put(all(), many).ok();

        var one = Json.object().put("name", "more").put("description", "d");
        assertThat(bot.post(all(), one).code()).isEqualTo(30032);
    }

    @Test
    void theCommandsOfAnotherAreNoneOfOnes() {
        var other = "/applications/" + SandboxOptions.SHELLIA.id() + "/commands";

        assertThat(bot.get(other).code()).isEqualTo(50001);
    }
}
