package maxis.testing.storage;

import maxis.runtime.postgres.EmbeddedPostgres;
import maxis.runtime.postgres.EmbeddedSettings;
import maxis.runtime.postgres.ServerPlace;
import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.Storage;
import maxis.testing.bench.Comparison;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;

/** What it costs that somebody acts, on a server that keeps what it was told. */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActorBench {
    private EmbeddedPostgres server;
    private Storage storage;
    private ActorCost cost;

    @BeforeAll
    void open(@TempDir Path directory) throws SQLException {
        var place = new ServerPlace(directory.resolve("data"), OwnInstallation.PROGRAMS);
        server =
                EmbeddedPostgres.start(
                        EmbeddedSettings.durable(place), OwnInstallation.PASSWORD, event -> {});
        storage = OwnInstallation.open(server, PoolSettings.standard());
        cost = new ActorCost(storage);
        cost.createTable();
    }

    @AfterAll
    void close() {
        storage.close();
        server.close();
    }

    @Test
    void aReadWithAnActorAgainstOneWithout() {
        var outcome = new Comparison(60, 200).of(cost.readAsMember(), cost.readAsNobody());

        System.out.println(outcome.described("read, somebody acts", "read, nobody acts"));
    }

    @Test
    void aDurableWriteWithAnActorAgainstOneWithout() {
        var outcome = new Comparison(60, 50).of(cost.writeAsMember(), cost.writeAsNobody());

        System.out.println(outcome.described("write, somebody acts", "write, nobody acts"));
    }
}
