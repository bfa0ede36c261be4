package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.gateway.CloseCode;
import maxis.sandbox.discord.state.Intent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.concurrent.CompletionException;

final class GatewayTest {
    private static final int PLAIN = Intent.GUILDS | Intent.MESSAGES;
    private static final int READING = PLAIN | Intent.MESSAGE_CONTENT;

    private final Stage stage = Stage.small();

    @AfterEach
    void close() {
        stage.close();
    }

    private RawGateway ready(int intents) {
        var gateway = RawGateway.open(stage);
        gateway.identify(SandboxOptions.MAXIS, intents);
        gateway.event("GUILD_CREATE");
        return gateway;
    }

    @Test
    void aBotIsGreetedAndToldOfItsGuild() {
        try (var gateway = RawGateway.open(stage)) {
            gateway.identify(SandboxOptions.MAXIS, PLAIN | Intent.MEMBERS);

            var ready = gateway.event("READY").path("d");
            assertThat(Json.string(ready.path("user"), "username")).isEqualTo("Maxis");
            var guild = gateway.event("GUILD_CREATE");
            assertThat(guild.path("s").intValue()).isEqualTo(2);
            assertThat(guild.path("d").path("members")).hasSize(7);
            gateway.send("{\"op\":1,\"d\":2}");
            gateway.next(11);
        }
    }

    @Test
    void compressedPayloadsSayTheSame() {
        try (var gateway = new RawGateway(stage.discord(), "&compress=zlib-stream")) {
            gateway.next(10);
            gateway.identify(SandboxOptions.MAXIS, PLAIN);
            gateway.event("GUILD_CREATE");
            stage.as("Jean").says("general", "bonjour");

            gateway.event("MESSAGE_CREATE");
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"op\":2,\"d\":{\"token\":\"wrong\",\"intents\":1}}|4004",
                "{\"op\":2,\"d\":{\"token\":\"sandbox-token-Maxis\"}}|4002",
                "{\"op\":2,\"d\":{\"token\":\"sandbox-token-Maxis\",\"intents\":8388608}}|4013",
                "{\"op\":2,\"d\":{\"token\":\"sandbox-token-Maxis\",\"intents\":1,\"shard\":[2,2]}}"
                        + "|4010",
                "{\"op\":99}|4001",
                "{\"op\":3,\"d\":{}}|4003",
                "nonsense|4002",
            })
    void wrongPayloadsEndTheConnection(String payload, int code) {
        try (var gateway = RawGateway.open(stage)) {
            gateway.send(payload);

            assertThat(gateway.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void privilegedIntentsMustBeSwitchedOn() {
        stage.discord()
                .world()
                .act(() ->
                        stage.discord()
                                .world()
                                .people()
                                .requireApplication(SandboxOptions.MAXIS.id())
                                .allowIntents(0));
        try (var gateway = RawGateway.open(stage)) {
            gateway.identify(SandboxOptions.MAXIS, READING);

            assertThat(gateway.closeCode()).isEqualTo(4014);
        }
    }

    @Test
    void identifyingTwiceAndTalkingTooMuchEndIt() {
        try (var twice = ready(PLAIN);
                var loud = RawGateway.open(stage)) {
            twice.identify(SandboxOptions.MAXIS, PLAIN);
            assertThat(twice.closeCode()).isEqualTo(4005);
            for (int count = 0; count <= 120; count++) {
                loud.send("{\"op\":1,\"d\":null}");
            }
            assertThat(loud.closeCode()).isEqualTo(4008);
        }
    }

    @Test
    void whoDidNotAskForMessagesHearsNone() {
        try (var gateway = ready(Intent.GUILDS)) {
            stage.as("Jean").says("general", "bonjour");
            var wish = Json.object().put("name", "after");
            stage.bot().post(stage.guild() + "/channels", wish).ok();

            assertThat(gateway.event("CHANNEL_CREATE").path("s").intValue()).isEqualTo(3);
        }
    }

    @Test
    void theTextOfAMessageIsForThoseWhoMayReadItOrAreNamed() {
        try (var blind = ready(PLAIN);
                var reading = ready(READING)) {
            stage.as("Jean").says("general", "bonjour");
            stage.as("Jean").says("general", "<@" + SandboxOptions.MAXIS.id() + "> toi");

            assertThat(content(reading)).isEqualTo("bonjour");
            assertThat(content(blind)).isEmpty();
            assertThat(content(blind)).contains("toi");
        }
    }

    private static String content(RawGateway gateway) {
        return Json.string(gateway.event("MESSAGE_CREATE").path("d"), "content");
    }

    @Test
    void whatWasMissedIsToldAgainInOrder() {
        String session;
        try (var gateway = RawGateway.open(stage)) {
            gateway.identify(SandboxOptions.MAXIS, READING);
            session = Json.string(gateway.event("READY").path("d"), "session_id");
            gateway.event("GUILD_CREATE");
            stage.discord().gateway().cut(_ -> true);
        }
        stage.as("Jean").says("general", "un");
        stage.as("Jean").says("general", "deux");

        try (var back = RawGateway.open(stage)) {
            back.resume(SandboxOptions.MAXIS, session, 2);
            assertThat(content(back)).isEqualTo("un");
            assertThat(content(back)).isEqualTo("deux");
            back.event("RESUMED");
        }
        assertThat(stage.discord().gateway().resumed()).isEqualTo(1);
    }

    @Test
    void aSessionIsForgottenAfterAWhileOrAfterAFarewell() {
        String session;
        try (var gateway = RawGateway.open(stage)) {
            gateway.identify(SandboxOptions.MAXIS, PLAIN);
            session = Json.string(gateway.event("READY").path("d"), "session_id");
            gateway.event("GUILD_CREATE");
            stage.discord().gateway().cut(_ -> true);
        }
        stage.clock().advance(Duration.ofMinutes(4));
        try (var back = RawGateway.open(stage)) {
            back.resume(SandboxOptions.MAXIS, session, 2);
            assertThat(back.next(9).path("d").booleanValue()).isFalse();
        }
        var other = ready(PLAIN);
        other.leave(1000);
        stage.discord()
                .world()
                .await(
                        Stage.PATIENCE,
                        () -> !stage.discord().gateway().isOnline(SandboxOptions.MAXIS.id()));
        other.close();
        assertThat(stage.discord().gateway().isOnline(SandboxOptions.MAXIS.id())).isFalse();
    }

    @Test
    void aPointInTheFutureIsInvalid() {
        String session;
        try (var gateway = RawGateway.open(stage)) {
            gateway.identify(SandboxOptions.MAXIS, PLAIN);
            session = Json.string(gateway.event("READY").path("d"), "session_id");
            stage.discord().gateway().cut(_ -> true);
        }
        try (var back = RawGateway.open(stage)) {
            back.resume(SandboxOptions.MAXIS, session, 1000);

            assertThat(back.closeCode()).isEqualTo(4007);
        }
    }

    @ParameterizedTest
    @EnumSource(CloseCode.class)
    void theGatewayHangsUpWithAnyCodeThatIsWanted(CloseCode code) {
        try (var gateway = ready(PLAIN)) {
            stage.discord().gateway().close(_ -> true, code.code(), code.reason());

            assertThat(gateway.closeCode()).isEqualTo(code.code());
        }
    }

    @Test
    void troublesComeAndGo() {
        var gateway = stage.discord().gateway();
        gateway.troubles().refuseConnections(true);
        assertThatThrownBy(() -> RawGateway.open(stage)).isInstanceOf(CompletionException.class);
        gateway.troubles().end();

        String session;
        try (var bot = RawGateway.open(stage)) {
            bot.identify(SandboxOptions.MAXIS, READING);
            session = Json.string(bot.event("READY").path("d"), "session_id");
            gateway.askToReconnect(_ -> true);
            bot.next(7);
            gateway.invalidate(_ -> true, true);
            assertThat(bot.next(9).path("d").booleanValue()).isTrue();
            gateway.troubles().loseEvents(true);
            gateway.cut(_ -> true);
        }
        stage.as("Jean").says("general", "perdu");
        gateway.troubles().loseEvents(false);
        gateway.troubles().refuseResumes(1);
        try (var refused = RawGateway.open(stage)) {
            refused.resume(SandboxOptions.MAXIS, session, 2);
            assertThat(refused.next(9).path("d").booleanValue()).isFalse();
        }
        try (var back = RawGateway.open(stage)) {
            back.resume(SandboxOptions.MAXIS, session, 2);
            assertThat(back.next(0).path("t").stringValue()).isEqualTo("RESUMED");
        }
    }

    @Test
    void delayedEventsKeepTheirOrder() {
        try (var gateway = ready(READING)) {
            stage.discord().gateway().troubles().delayEvents(Duration.ofMillis(50));
            for (int count = 0; count < 20; count++) {
                stage.as("Jean").says("general", "m" + count);
            }
            for (int count = 0; count < 20; count++) {
                assertThat(content(gateway)).isEqualTo("m" + count);
            }
        }
    }

    @Test
    void membersAreToldOnRequest() {
        try (var gateway = ready(PLAIN | Intent.MEMBERS)) {
            gateway.send(
                    "{\"op\":8,\"d\":{\"guild_id\":\"%d\",\"query\":\"\",\"limit\":0,\"nonce\":\"n\"}}"
                            .formatted(stage.discord().guildId()));

            var chunk = gateway.event("GUILD_MEMBERS_CHUNK").path("d");
            assertThat(chunk.path("members")).hasSize(7);
            assertThat(Json.string(chunk, "nonce")).isEqualTo("n");
        }
    }
}
