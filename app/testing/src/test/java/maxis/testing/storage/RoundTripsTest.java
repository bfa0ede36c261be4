package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.Storage;
import maxis.testing.TestDatabase;
import maxis.testing.bench.Comparison.Act;
import maxis.testing.bench.RoundTrips;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.sql.SQLException;

@OnEveryServer
class RoundTripsTest {
    private static final int TIMES = 40;

    @Parameter private ServerKind server;
    private TestDatabase database;
    private Storage storage;
    private RoundTrips trips;
    private ActorCost cost;

    @BeforeParameterizedClassInvocation
    void open() throws SQLException {
        database = server.freshDatabase();
        trips = new RoundTrips(database.name() + "-" + server);
        storage =
                Storage.openPrepared(
                        trips.counted(server.server().login(database.name())),
                        server.server().roles(),
                        server.server().keys(),
                        PoolSettings.standard());
        cost = new ActorCost(storage);
        cost.createTable();
    }

    @AfterParameterizedClassInvocation
    void close() {
        storage.close();
        database.close();
    }

    @Test
    void actingCostsAReadOneRoundTripAtMost() {
        assertOneMore(cost.readAsMember(), cost.readAsNobody());
    }

    @Test
    void actingCostsAWriteOneRoundTripAtMost() {
        assertOneMore(cost.writeAsMember(), cost.writeAsNobody());
    }

    private void assertOneMore(Act somebody, Act nobody) {
        long without = trips.fewestOf(TIMES, nobody);
        long with = trips.fewestOf(TIMES, somebody);

        assertThat(without).isEqualTo(2);
        assertThat(with - without).isBetween(0L, 1L);
    }
}
