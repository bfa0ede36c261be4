package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.storage.TableCopies;
import maxis.runtime.storage.TableCopies.Manifest;
import maxis.runtime.storage.TableCopies.Sequence;
import maxis.testing.TestDatabase;
import maxis.testing.TestSize;
import maxis.testing.access.Planting;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

@OnEveryServer
class CopiesTest {
    private static final long SEED = 7;
    private static final int ROWS = TestSize.of(100, 20_000);

    @Parameter private ServerKind server;
    private TestDatabase from;
    private TestDatabase to;

    @BeforeEach
    void fill() {
        from = server.freshDatabase();
        to = server.freshDatabase();
        from.asOwner()
                .useTransaction(owner -> {
                    Planting.inEveryTable(owner, 3);
                    PlantedTables.create(owner);
                    PlantedTables.plant(owner, new Random(SEED), ROWS);
                });
        to.asOwner().useHandle(PlantedTables::createInAnotherOrder);
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void everyRowAndEverySequenceArrives() throws Exception {
        System.out.printf("%d rows on %s, seed %d%n", ROWS, server, SEED);
        var copy = new Copy();
        var manifest = copy.out(from);
        copy.in(to, manifest);

        assertThat(rows(to)).isEqualTo(rows(from)).hasSizeGreaterThan(5);
        assertThat(rows(from)).doesNotContainValue("0 rows");
        assertThat(sequences(to)).isEqualTo(sequences(from)).isNotEmpty();
    }

    @Test
    void whatWasInTheWayIsReplaced() throws Exception {
        to.asOwner().useTransaction(owner -> PlantedTables.plant(owner, new Random(SEED + 1), 50));
        var copy = new Copy();
        copy.in(to, copy.out(from));

        assertThat(rows(to)).isEqualTo(rows(from));
    }

    @Test
    void lifeGoesOnAfterwards() throws Exception {
        var copy = new Copy();
        copy.in(to, copy.out(from));

        to.asOwner().useTransaction(owner -> PlantedTables.plant(owner, new Random(SEED), 10));

        assertThat(
                        strings(
                                to,
                                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
        assertThat(strings(to, "select tgname from pg_trigger where tgenabled <> 'O'")).isEmpty();
        assertThat(strings(to, "select count(*)::text from planted_count"))
                .containsExactly(Integer.toString(ROWS + 10));
    }

    @Test
    void aCopyIsWhatTheDatabaseWasAtOneMoment() throws Exception {
        var before = rows(from);
        var copy = new Copy();
        copy.beforeEachTable =
                () ->
                        from.asOwner()
                                .useTransaction(owner -> {
                                    owner.execute(
                                            "delete from a_planted_child where ctid in (select ctid from a_planted_child limit 7)");
                                    PlantedTables.plant(owner, new Random(SEED), 3);
                                });

        copy.in(to, copy.out(from));

        assertThat(rows(to)).isEqualTo(before);
        assertThat(rows(from)).isNotEqualTo(before);
        to.asOwner().useTransaction(owner -> PlantedTables.plant(owner, new Random(SEED), 3));
    }

    @Test
    void aCopyThatEndsEarlyChangesNothing() throws Exception {
        to.asOwner().useTransaction(owner -> PlantedTables.plant(owner, new Random(SEED), 5));
        var before = state(to);
        var copy = new Copy();
        var manifest = copy.out(from);
        var last = manifest.tables().getLast().name();
        var whole = Objects.requireNonNull(copy.tables.get(last));
        copy.tables.put(last, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> copy.in(to, manifest)).isInstanceOf(SQLException.class);

        assertThat(state(to)).isEqualTo(before);
    }

    @Test
    void aFaultAtTheVeryEndLeavesTheSequencesAlone() throws Exception {
        to.asOwner().useTransaction(owner -> PlantedTables.plant(owner, new Random(SEED), 5));
        var before = state(to);
        var copy = new Copy();
        var manifest = copy.out(from);
        var sequences = new ArrayList<>(manifest.sequences());
        sequences.add(new Sequence("absent", 1, true));

        assertThatThrownBy(() -> copy.in(to, new Manifest(manifest.tables(), sequences)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("absent");

        assertThat(state(to)).isEqualTo(before);
    }

    @Test
    void aTableThatTheOwnerCannotReadIsNeverCopiedAsEmpty() {
        from.asOwner()
                .useHandle(owner -> owner.execute("drop policy owner_works on planted_parent"));

        assertThatThrownBy(() -> new Copy().out(from)).hasMessageContaining("planted_parent");
    }

    @Test
    void aTableThatTheOwnerCannotReadInFullIsNeverCopiedInPart() {
        from.asOwner()
                .useHandle(owner ->
                        owner.execute(
                                "create policy partly on planted_count as restrictive using (\"order\" > 9)"));

        assertThatThrownBy(() -> new Copy().out(from)).hasMessageContaining("planted_count");
    }

    private static List<Object> state(TestDatabase database) {
        return List.of(
                rows(database),
                sequences(database),
                strings(
                        database,
                        "select relname || relforcerowsecurity from pg_class where relkind = 'r' order by 1"),
                strings(
                        database,
                        "select concat(tgname, tgenabled) from pg_trigger where not tgisinternal order by 1"));
    }

    private static Map<String, String> rows(TestDatabase database) {
        var digests = new TreeMap<String, String>();
        for (var table :
                strings(
                        database,
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'")) {
            var digest =
                    "select count(*) || ' rows' || coalesce(' ' || md5(string_agg(to_jsonb(t)::text, ' ' order by to_jsonb(t)::text)), '') from %s t"
                            .formatted(table);
            digests.put(table, strings(database, digest).getFirst());
        }
        return digests;
    }

    private static Map<String, String> sequences(TestDatabase database) {
        var states = new TreeMap<String, String>();
        for (var name : strings(database, "select relname from pg_class where relkind = 'S'")) {
            states.put(
                    name,
                    strings(database, "select last_value || ' ' || is_called from " + name)
                            .getFirst());
        }
        return states;
    }

    private static List<String> strings(TestDatabase database, String query) {
        return database.asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }

    /** A copy in memory. */
    private static final class Copy {
        final Map<String, byte[]> tables = new HashMap<>();
        Runnable beforeEachTable = () -> {};

        Manifest out(TestDatabase database) throws SQLException, IOException {
            try (var owner = database.storage().connectAsOwner()) {
                return new TableCopies().copyOut(owner, this::target);
            }
        }

        private ByteArrayOutputStream target(String table) {
            beforeEachTable.run();
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    tables.put(table, toByteArray());
                }
            };
        }

        void in(TestDatabase database, Manifest manifest) throws SQLException, IOException {
            try (var owner = database.storage().connectAsOwner()) {
                new TableCopies()
                        .copyIn(owner, manifest, table -> new ByteArrayInputStream(bytes(table)));
            }
        }

        private byte[] bytes(String table) {
            return Objects.requireNonNull(tables.get(table));
        }
    }
}
