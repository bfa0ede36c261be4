package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A second library, written by other people in another language, agrees that this is Discord. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DiscordJsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stage stage = Stage.small();
    private final Optional<NodeBot> bot;

    DiscordJsTest() throws IOException, InterruptedException {
        bot = NodeBot.start(stage.discord(), SandboxOptions.SHELLIA);
    }

    @AfterAll
    void close() {
        bot.ifPresent(NodeBot::close);
        stage.close();
    }

    @BeforeEach
    void connected() throws IOException {
        // A run that must not skip says so.
        if (!Boolean.getBoolean("maxis.require.node")) {
            Assumptions.assumeTrue(
                    bot.isPresent(),
                    "Node, npm or discord.js is missing: install Node 20 or newer");
        }
        var commands = stage.discord().rules().commands();
        var id = SandboxOptions.SHELLIA.id();
        var registered =
                stage.discord()
                        .world()
                        .await(PATIENCE, () -> commands.list(id, 0).findAny().isPresent());
        assertThat(registered).as(bot.orElseThrow().output()).isTrue();
    }

    @Test
    void aCommandAndItsButtonAreAnswered() {
        var jean = stage.as("Jean");
        var run = jean.runs("general", "/js", Map.of()).await(PATIENCE);
        var answer = run.answer().orElseThrow();
        assertThat(answer.content()).isEqualTo("from discord.js");
        assertThat(answer.ephemeral()).isTrue();

        jean.presses(answer, "more");

        assertThat(
                        jean.awaits(
                                "general",
                                PATIENCE,
                                it -> it.content().equals("more from discord.js")))
                .isPresent();
    }

    @Test
    void aMessageIsAnsweredAndANewcomerGreeted() {
        stage.as("Marie").says("general", "!js");
        assertThat(
                        stage.as("Marie")
                                .awaits("general", PATIENCE, it -> it.content().equals("js pong")))
                .isPresent();

        var newcomer = stage.discord().newcomer("max", "Max", "en-GB");
        newcomer.joins();
        var line = Long.toString(newcomer.opensDirect(SandboxOptions.SHELLIA.id()));
        assertThat(newcomer.awaits(line, PATIENCE, it -> it.content().equals("hello max")))
                .isPresent();
    }

    @Test
    void itGoesOnAfterABreakAndMissesNothing() {
        var discord = stage.discord();
        var resumed = discord.gateway().resumed();
        discord.gateway().close(_ -> true, 4000, "Unknown error.");
        stage.as("Oliver").says("general", "!js");

        assertThat(discord.world().await(PATIENCE, () -> discord.gateway().resumed() > resumed))
                .isTrue();
        assertThat(
                        stage.as("Oliver")
                                .awaits(
                                        "general",
                                        PATIENCE,
                                        it ->
                                                it.json()
                                                        .path("referenced_message")
                                                        .path("author")
                                                        .path("username")
                                                        .asString("")
                                                        .equals("oliver")))
                .isPresent();
    }
}
