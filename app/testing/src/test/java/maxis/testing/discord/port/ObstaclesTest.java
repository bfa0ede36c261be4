package maxis.testing.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.discord.Obstacles;
import maxis.spi.value.ChannelId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Set;

class ObstaclesTest {
    private final Wire wire = new Wire();
    private final Scene scene = new Scene(wire);

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDo() {
        var stage = scene.stage();

        var found =
                wire.port(Obstacles.class)
                        .find(
                                Set.of(stage.square(), stage.forbidden(), new ChannelId(1)),
                                Set.of(stage.role(), stage.highRole()));

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "Give the bot's role, in the server's settings under Roles: Manage"
                                + " Messages.",
                        "Give the bot in #reserve: Send Messages.",
                        "The channel 1 of the settings is gone: set another one.",
                        "The role rang stands above the bot's own: move the bot's role over it in"
                                + " the server's settings, under Roles.");
    }
}
