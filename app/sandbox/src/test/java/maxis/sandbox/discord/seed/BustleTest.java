package maxis.sandbox.discord.seed;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.state.World;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

final class BustleTest {
    private static final Instant START = Instant.parse("2060-03-01T10:00:00Z");
    private static final int STEPS = 400;

    private static List<String> life(long seed) {
        var options = SandboxOptions.playground(0).withSeed(seed);
        try (var discord = SandboxDiscord.start(options, InstantSource.fixed(START))) {
            var happened = new ArrayList<String>();
            discord.world().listen(happening -> happened.add(happening.name() + happening.data()));
            var bustle = new Bustle(discord.rules(), seed);
            for (int step = 0; step < STEPS; step++) {
                bustle.step();
                assertThat(bustle.pause())
                        .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(60));
            }
            assertThat(castOf(discord.world())).isEqualTo(Lines.CAST.size());
            assertThat(discord.world().people().memberCount()).isBetween(36, 60);
            return happened;
        }
    }

    private static long castOf(World world) {
        return world.people()
                .members()
                .filter(it ->
                        Lines.CAST.stream()
                                .anyMatch(name -> name.account().equals(it.user().name())))
                .count();
    }

    @Test
    void peopleTalkReactComeAndGoAndTheSameSeedGivesTheSameLife() {
        var life = life(1);

        assertThat(life)
                .anyMatch(it -> it.startsWith("MESSAGE_CREATE"))
                .anyMatch(it -> it.startsWith("MESSAGE_REACTION_ADD"))
                .anyMatch(it -> it.startsWith("GUILD_MEMBER_ADD"))
                .anyMatch(it -> it.startsWith("GUILD_MEMBER_REMOVE"));
        assertThat(life(1)).isEqualTo(life);
        assertThat(life(2)).isNotEqualTo(life);
    }

    @Test
    void whatWasMadeImpossibleMeanwhileDoesNotHappen() {
        var options = SandboxOptions.playground(0);
        try (var discord = SandboxDiscord.start(options, InstantSource.fixed(START))) {
            var world = discord.world();
            var camille = discord.as("Camille").id();
            world.act(() ->
                    world.places().channels().toList().stream()
                            .filter(it -> it.type() == 0)
                            .forEach(it -> discord.rules().channels().delete(camille, it)));
            var bustle = new Bustle(discord.rules(), 1);

            for (int step = 0; step < STEPS; step++) {
                bustle.step();
            }

            assertThat(world.people().memberCount()).isPositive();
        }
    }
}
