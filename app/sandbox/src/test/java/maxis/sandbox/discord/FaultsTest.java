package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.sandbox.discord.fault.Effect;
import maxis.sandbox.discord.fault.Fault;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.time.Duration;

final class FaultsTest {
    private final Stage stage = Stage.small();
    private final TestBot bot = stage.bot();

    @AfterEach
    void close() {
        stage.close();
    }

    private void plan(Fault fault) {
        stage.discord().faults().plan(fault);
    }

    @Test
    void aFaultStrikesAsOftenAsPlanned() {
        plan(Fault.of("POST /channels/.*", new Effect.Broken(503)).times(2));

        assertThat(bot.say(stage.general(), "x").status()).isEqualTo(503);
        bot.get("/users/@me").ok();
        assertThat(bot.say(stage.general(), "x").status()).isEqualTo(503);
        bot.say(stage.general(), "x").ok();
        assertThat(stage.discord().faults().struck()).isEqualTo(2);
    }

    @Test
    void aFaultEndsAtItsTime() {
        var end = stage.clock().instant().plus(Duration.ofMinutes(10));
        plan(Fault.of(".*", new Effect.Broken(500)).until(end));
        assertThat(bot.get("/users/@me").status()).isEqualTo(500);
        stage.clock().advance(Duration.ofMinutes(10));

        bot.get("/users/@me").ok();
    }

    @Test
    void aStormOfLimitsAndARefusal() {
        plan(Fault.of(".*", new Effect.TooMany(Duration.ofSeconds(7), true)).times(1));
        plan(Fault.of(".*", new Effect.Refused(Problem.MISSING_ACCESS)).times(1));

        var stormy = bot.get("/users/@me");
        assertThat(stormy.status()).isEqualTo(429);
        assertThat(stormy.header("Retry-After")).isEqualTo("7");
        assertThat(Json.truth(stormy.json(), "global")).isTrue();
        assertThat(bot.get("/users/@me").code()).isEqualTo(50001);
    }

    @Test
    void aLostAnswerLeavesTheDeedDoneAndALostRequestDoesNot() {
        plan(Fault.of("POST /channels/.*", new Effect.LostAnswer()).times(1));
        plan(Fault.of("POST /channels/.*", new Effect.LostRequest()).times(1));

        assertThatThrownBy(() -> bot.say(stage.general(), "dit"))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> bot.say(stage.general(), "pas dit"))
                .isInstanceOf(UncheckedIOException.class);

        var seen = stage.as("Jean").sees("general");
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().content()).isEqualTo("dit");
    }

    @Test
    void aSlowAnswerComesLate() {
        plan(Fault.of(".*", new Effect.Slow(Duration.ofMillis(300))).times(1));
        var start = System.nanoTime();

        bot.get("/users/@me").ok();

        assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(290).toNanos());
    }

    @Test
    void aRevokedTokenOpensNothing() {
        try (var gateway = RawGateway.open(stage)) {
            gateway.identify(SandboxOptions.MAXIS, 1);
            gateway.event("READY");
            stage.discord().revoke(SandboxOptions.MAXIS.id(), true);

            assertThat(gateway.closeCode()).isEqualTo(4004);
        }
        assertThat(bot.get("/users/@me").status()).isEqualTo(401);
        stage.discord().revoke(SandboxOptions.MAXIS.id(), false);
        bot.get("/users/@me").ok();
    }

    @Test
    void afterARestartPeopleAndWordsAreStillThere() {
        bot.say(stage.general(), "avant").ok();
        stage.discord().restart();

        assertThat(bot.get(stage.messages()).ok().json()).hasSize(1);
        stage.discord().goDown();
        assertThatThrownBy(() -> bot.get("/users/@me")).isInstanceOf(UncheckedIOException.class);
        stage.discord().comeUp();
        bot.get("/users/@me").ok();
    }

    @Test
    void aChannelThatIsDeletedIsUnknown() {
        var wish = Json.object().put("name", "bientot");
        var id = bot.post(stage.guild() + "/channels", wish).ok().text("id");
        stage.control().delete("/people/camille/channels/" + id).ok();

        assertThat(bot.say(Long.parseLong(id), "x").code()).isEqualTo(10003);
    }

    @Test
    void thePageCanPlanAllOfIt() {
        var control = stage.control();
        var fault = Json.object().put("operations", "GET .*").put("effect", "broken");
        var id = control.post("/faults", fault).ok().text("id");
        assertThat(bot.get("/users/@me").status()).isEqualTo(503);
        assertThat(control.get("/faults").ok().json()).hasSize(1);
        control.delete("/faults/" + id).ok();
        bot.get("/users/@me").ok();
        for (var trouble :
                new String[] {
                    "close",
                    "cut",
                    "reconnect",
                    "invalidate",
                    "refuse_connections",
                    "lose_events",
                    "no_heartbeat_ack",
                    "refuse_resumes",
                    "delay_events"
                }) {
            control.post("/gateway", Json.object().put("trouble", trouble)).ok();
        }
        control.delete("/faults").ok();
        control.put("/limits", Json.object().put("kind", "global").put("global", 1)).ok();
        bot.get("/users/@me").ok();
        assertThat(bot.get("/users/@me").status()).isEqualTo(429);
        assertThat(control.get("/requests").ok().json().path("invalid").intValue()).isEqualTo(1);
        assertThat(control.post("/gateway", Json.object().put("trouble", "none")).code())
                .isEqualTo(50035);
    }
}
