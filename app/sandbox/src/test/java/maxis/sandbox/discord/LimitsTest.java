package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.limit.Limits;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class LimitsTest {
    private final Stage stage = Stage.with(options -> options.withLimits(Limits.discord()));
    private final TestBot bot = stage.bot();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theSixthMessageInFiveSecondsMustWait() {
        for (int left = 4; left >= 0; left--) {
            var sent = bot.say(stage.general(), "m").ok();
            assertThat(sent.header("X-RateLimit-Limit")).isEqualTo("5");
            assertThat(sent.header("X-RateLimit-Remaining")).isEqualTo(Integer.toString(left));
        }
        stage.clock().advance(Duration.ofSeconds(2));

        var refused = bot.say(stage.general(), "m");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("retry_after").asDouble(0)).isEqualTo(3.0);
        assertThat(Json.truth(refused.json(), "global")).isFalse();
        assertThat(refused.header("Retry-After")).isEqualTo("3");
        assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("user");
        assertThat(refused.header("X-RateLimit-Reset-After")).isEqualTo("3.000");
        stage.clock().advance(Duration.ofSeconds(3));
        bot.say(stage.general(), "m").ok();
    }

    @Test
    void eachChannelAndEachBotHasABucketOfItsOwn() {
        for (int count = 0; count < 5; count++) {
            bot.say(stage.general(), "m").ok();
        }
        var wish = Json.object().put("name", "other");
        var other = bot.post(stage.guild() + "/channels", wish).ok().text("id");

        bot.say(Long.parseLong(other), "m").ok();
        stage.bot(SandboxOptions.SHELLIA).say(stage.general(), "m").ok();
    }

    @Test
    void theFiftyFirstRequestInASecondIsTooMuchForAll() {
        stage.discord().limiter().use(Limits.global(50));
        for (int count = 0; count < 50; count++) {
            bot.get("/users/@me").ok();
        }

        var refused = bot.get("/gateway/bot");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Json.truth(refused.json(), "global")).isTrue();
        assertThat(refused.header("X-RateLimit-Global")).isEqualTo("true");
        stage.clock().advance(Duration.ofSeconds(1));
        bot.get("/gateway/bot").ok();
    }

    @Test
    void refusedRequestsAreCountedAndTooManyShutOut() {
        stage.discord().limiter().use(new Limits(0, List.of(), 3));
        for (int count = 0; count < 4; count++) {
            assertThat(stage.nobody().get("/users/@me").status()).isEqualTo(401);
        }
        assertThat(stage.discord().limiter().invalid().byStatus()).containsEntry(401, 4);

        assertThat(bot.get("/users/@me").body()).isEqualTo("error code: 1015");
        stage.clock().advance(Duration.ofMinutes(11));
        bot.get("/users/@me").ok();
        assertThat(stage.discord().limiter().invalid().count()).isZero();
    }
}
