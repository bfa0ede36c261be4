package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.sandbox.discord.SandboxOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** The slash commands at Discord are those that are declared, and nothing is written twice. */
final class CommandListTest {
    private final Town town = Town.small();

    @AfterEach
    void close() {
        town.close();
    }

    private void comesAnew(Tenancy tenancy) {
        long before = town.listedCommands();
        town.moveIn(tenancy).awaitConnected();
        Watching.until(() -> town.listedCommands() > before, () -> "nothing was listed");
    }

    @Test
    void theSecondStartWritesNothingAndAChangeIsOneRequest() {
        town.moveIn().close();
        assertThat(town.writtenCommands()).isEqualTo(1);

        comesAnew(Tenancy.of(town));
        town.as("Jean").says("general", "!hello");
        town.awaits("Jean", "general", it -> it.content().startsWith("Bonjour"));
        assertThat(town.writtenCommands()).isEqualTo(1);
    }

    @Test
    void anotherSetOfCommandsIsOneRequestMore() {
        town.moveIn().close();
        town.moveIn(Tenancy.of(town).with(new PlatformCog(), new LobbyCog()));

        Watching.until(() -> town.writtenCommands() == 2, () -> "it was not written");
    }

    @Test
    void ofTwoBotsEachHasItsOwn() {
        town.moveIn(Tenancy.of(town).withShellia()).awaitConnected();
        Watching.until(() -> town.writtenCommands() == 2, () -> "one did not write");

        var running = town.as("Jean").runs("general", "/tower", Map.of()).await(Town.PATIENCE);

        assertThat(running.answer().orElseThrow().author()).isEqualTo("Shellia");
        assertThat(SandboxOptions.SHELLIA.name()).isEqualTo("Shellia");
    }
}
