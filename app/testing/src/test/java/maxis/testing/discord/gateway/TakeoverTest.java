package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.discord.Connection;
import maxis.runtime.discord.gateway.Gateway;
import maxis.runtime.job.JobWorker;
import maxis.spi.health.Health.Well;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Two processes on one database: one is connected, the other takes over. */
final class TakeoverTest {
    private final Town town = Town.small();

    @AfterEach
    void close() {
        town.close();
    }

    private Resident standby() {
        return town.moveIn(Tenancy.of(town))
                .awaitHealth(Well.class, it -> it.detail().contains("another process"));
    }

    @Test
    void oneIsConnectedAndDoesWhatActsOnDiscord() {
        var first = town.moveIn();
        var second = standby();

        for (int number = 0; number < 10; number++) {
            second.enqueue(new LobbyCog.Ring(number));
        }

        Watching.until(() -> first.lobby().rings().size() == 10, first.lobby()::toString);
        assertThat(second.lobby().rings()).isEmpty();
        assertThat(town.discord().gateway().identified()).isEqualTo(1);
    }

    @Test
    void whoEndsHandsItOverAndButtonsKeepTheirMeaning() {
        var first = town.moveIn();
        var second = standby();
        var running = town.as("Jean").runs("general", "/lobby panel", Map.of());
        var panel = running.await(Town.PATIENCE).answer().orElseThrow();

        first.close();
        second.awaitConnected();
        town.as("Jean").presses(panel, panel.customIds().getFirst()).await(Town.PATIENCE);

        assertThat(running.answer().orElseThrow().text()).contains("Compté\u00a0: 1");
        second.enqueue(new LobbyCog.Ring(1));
        Watching.until(() -> second.lobby().rings().size() == 1, second.lobby()::toString);
        assertThat(town.writtenCommands()).isEqualTo(1);
    }

    @Test
    void whoIsSilentLosesIt() {
        var first = turnedByHand();
        var second = standby();

        // Time passes by the clock of the database, as if the first had stood still.
        age();
        second.awaitHealth(Well.class, it -> it.detail().startsWith("connected"));

        first.instance(Gateway.class).turn();
        assertThat(first.instance(Connection.class).guild()).isEmpty();
        town.as("Jean").says("general", "!hello");
        town.awaits("Jean", "general", it -> it.content().startsWith("Bonjour"));
        assertThat(town.as("Jean").sees("general")).hasSize(2);
    }

    @Test
    void whatASilentProcessHadClaimedIsFree() {
        var first = turnedByHand();
        var second = standby();
        claimForTheHolder();
        first.instance(JobWorker.class).stopOnDiscord();

        age();

        Watching.until(() -> second.lobby().rings().equals(List.of(7)), second.lobby()::toString);
    }

    /** A process that stands still unless it is told to look. */
    private Resident turnedByHand() {
        var first = Resident.idle(Tenancy.of(town));
        town.keep(first);
        first.instance(Gateway.class).turn();
        return first.awaitConnected();
    }

    private void age() {
        town.database()
                .asOwner()
                .useHandle(owner ->
                        owner.execute(
                                "update gateway_leases set held_until = clock_timestamp() - interval '1 second'"));
    }

    /** A job that the holder claimed and never ended. */
    private void claimForTheHolder() {
        town.database()
                .asOwner()
                .useHandle(owner ->
                        owner.execute(
                                """
                                insert into scheduled_tasks (task_name, task_instance, task_data,
                                    execution_time, picked, picked_by, last_heartbeat, version)
                                select 'lobby.ring', 'stuck', ?, timestamptz '2060-01-01', true, holder,
                                    timestamptz '2060-03-01 10:00:00Z', 5
                                from gateway_leases
                                """,
                                envelope()));
    }

    private byte[] envelope() {
        return "{\"due\":0,\"job\":{\"number\":7}}".getBytes(StandardCharsets.UTF_8);
    }
}
