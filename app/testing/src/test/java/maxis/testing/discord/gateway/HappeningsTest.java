package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.SandboxOptions;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Happening.Changed;
import maxis.spi.discord.Happening.Joined;
import maxis.spi.discord.Happening.Left;
import maxis.spi.discord.Happening.Reacted;
import maxis.spi.discord.Happening.Returned;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do on the server is told, once, by one bot; and when it was not, that is told. */
final class HappeningsTest {
    private final Town town = Town.small();

    @AfterEach
    void close() {
        town.close();
    }

    private static void awaits(Resident resident, Class<? extends Happening> type, int times) {
        Watching.until(
                () -> resident.lobby().seen(type).size() == times,
                () -> "seen: " + resident.lobby().seen());
    }

    @Test
    void whoComesReactsAndGoesIsSeenInThatOrder() {
        var maxis = town.moveIn();
        var said = town.as("Jean").says("general", "bonjour");
        var lou = town.discord().newcomer("lou", "Lou", "fr");
        lou.joins();
        lou.reacts(said, "👋");
        lou.leaves();

        awaits(maxis, Left.class, 1);
        var hers =
                maxis.lobby().seen().stream()
                        .filter(it -> it.by().filter(by -> by.value() == lou.id()).isPresent())
                        .toList();
        assertThat(hers)
                .hasOnlyElementsOfTypes(Joined.class, Changed.class, Reacted.class, Left.class);
        assertThat(hers).first().isInstanceOf(Joined.class);
        assertThat(hers).last().isInstanceOf(Left.class);
        assertThat(maxis.lobby().seen(Joined.class).getFirst().who().name()).isEqualTo("Lou");
        assertThat(maxis.lobby().seen(Reacted.class).getFirst().emoji()).isEqualTo("👋");
    }

    @Test
    void twoBotsTellItOnce() {
        var both = town.moveIn(Tenancy.of(town).withShellia()).awaitConnected();
        town.await(() -> town.discord().gateway().isOnline(SandboxOptions.SHELLIA.id()));
        town.as("Jean").says("general", "bonjour");
        town.as("Jean").says("general", "!hello");
        town.as("Jean").says("general", "!tower");
        town.awaits("Jean", "general", it -> it.content().equals("Ding dong"));
        town.awaits("Jean", "general", it -> it.content().startsWith("Bonjour <@"));

        awaits(both, Happening.Wrote.class, 1);
        assertThat(town.as("Jean").sees("general"))
                .extracting(it -> it.author())
                .containsExactlyInAnyOrder("jean", "jean", "jean", "Maxis", "Shellia");
    }

    @Test
    void thatItReturnedIsToldAtTheStartAndAfterALostSession() {
        var maxis = town.moveIn();
        awaits(maxis, Returned.class, 1);

        var resumed = town.discord().gateway().resumed();
        town.discord().gateway().cut(_ -> true);
        town.await(() -> town.discord().gateway().resumed() > resumed);
        town.as("Jean").says("general", "!hello");
        town.awaits("Jean", "general", it -> it.content().startsWith("Bonjour"));
        assertThat(maxis.lobby().seen(Returned.class)).hasSize(1);

        town.discord().restart();
        awaits(maxis, Returned.class, 2);
        town.as("Marie").says("general", "!lobby no");
        town.awaits("Marie", town.line("Marie"), it -> it.content().contains("pas aujourd'hui"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009})
    void itComesBackAfter(int code) {
        var maxis = town.moveIn();
        var gateway = town.discord().gateway();
        var before = gateway.resumed() + gateway.identified();
        gateway.close(_ -> true, code, "");

        town.await(() -> gateway.resumed() + gateway.identified() > before);
        maxis.awaitConnected();
        town.as("Jean").says("general", "!hello");
        town.awaits("Jean", "general", it -> it.content().startsWith("Bonjour"));
    }
}
