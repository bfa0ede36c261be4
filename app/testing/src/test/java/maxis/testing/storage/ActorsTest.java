package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.Storage;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestDatabase;
import maxis.testing.TestSize;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many actors on few connections, with everything going wrong in between. */
@OnEveryServer
class ActorsTest {
    private static final int ACTORS = TestSize.of(2_000, 10_000);
    private static final int THREADS = 8;
    private static final int CONNECTIONS = 4;
    private static final long SEED = 20_260_202;

    @Parameter private ServerKind server;
    private TestDatabase database;
    private Storage storage;

    @BeforeParameterizedClassInvocation
    void open() {
        database = server.freshDatabase();
        var settings =
                new PoolSettings(
                        CONNECTIONS,
                        Optional.empty(),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(10));
        storage =
                Storage.openPrepared(
                        server.server().login(database.name()),
                        server.server().roles(),
                        server.server().keys(),
                        settings);
    }

    @AfterParameterizedClassInvocation
    void close() {
        storage.close();
        database.close();
    }

    @Test
    void noActorEverSeesAnotherOrIsLeftOnAConnection() throws Exception {
        System.out.printf("%d actors on %s, seed %d%n", ACTORS, server, SEED);
        var counts = new EnumMap<Misfortune, Integer>(Misfortune.class);

        for (var done : turns()) {
            done.get()
                    .forEach((misfortune, count) -> counts.merge(misfortune, count, Integer::sum));
        }

        assertThat(counts).containsOnlyKeys(Misfortune.values());
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ACTORS);
        assertThat(onAllConnectionsAtOnce()).hasSize(CONNECTIONS).containsOnly(nobody());
    }

    private List<Future<Map<Misfortune, Integer>>> turns() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var turns = new ArrayList<Future<Map<Misfortune, Integer>>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * (ACTORS / THREADS);
                turns.add(threads.submit(() -> actors(first, first + ACTORS / THREADS)));
            }
            return turns;
        }
    }

    private Map<Misfortune, Integer> actors(int first, int end) {
        var chance = new Random(SEED + first);
        var superuser = Jdbi.create(server.server().superuser()::connect);
        var counts = new EnumMap<Misfortune, Integer>(Misfortune.class);
        for (int number = first; number < end; number++) {
            var misfortune = Misfortune.any(chance);
            var actor = actor(chance, number);
            new Turn(storage, superuser, actor).suffer(misfortune);
            counts.merge(misfortune, 1, Integer::sum);
            assertThat(storage.jdbi().withHandle(Turn::identity))
                    .as("after %s", actor)
                    .isEqualTo(nobody());
        }
        return counts;
    }

    private static Actor actor(Random chance, int number) {
        var id = new MemberId(1_000_000L + number);
        return switch (chance.nextInt(5)) {
            case 0 -> Actor.member(id);
            case 1 -> Actor.viewer(id);
            case 2 -> Actor.staff(id);
            case 3 -> Actor.admin(id);
            default -> Actor.system("actor " + number);
        };
    }

    private List<String> onAllConnectionsAtOnce() {
        var handles = new ArrayList<Handle>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                handles.add(storage.jdbi().open());
            }
            assertThat(handles.stream().map(Turn::backend)).doesNotHaveDuplicates();
            return handles.stream().map(Turn::identity).toList();
        } finally {
            handles.forEach(Handle::close);
        }
    }

    private String nobody() {
        return storage.names().app() + " as ";
    }
}
