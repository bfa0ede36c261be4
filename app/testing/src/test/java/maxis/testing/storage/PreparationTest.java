package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.storage.Storage;
import maxis.spi.Fault;
import maxis.spi.storage.Actor;
import maxis.spi.value.Secret;
import maxis.testing.TestSize;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** What a start makes of the database of an operator, and what it says when it cannot. */
@OnEveryServer
class PreparationTest {
    private static final List<String> ENDINGS =
            List.of("admin", "app", "jobs", "member", "owner", "staff", "system", "viewer");
    private static final Pattern SQL = Pattern.compile("Let an administrator run: (.*;)");

    @Parameter private ServerKind server;
    private final List<EmptyDatabase> databases = new ArrayList<>();
    @TempDir private Path directory;

    @AfterEach
    void drop() {
        databases.forEach(EmptyDatabase::drop);
        databases.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "UpperCase",
                "with-dash",
                "1digit",
                "pg_shop",
                "clé_élève",
                "sixty-three-bytes-sixty-three-bytes-sixty-three-bytes-sixty-thr",
                "sixty_three_bytes_sixty_three_bytes_sixty_three_bytes_sixty_thr"
            })
    void aDatabaseMayHaveAnyName(String name) {
        var database = owned(name);

        try (var storage = database.open(keyFile("keys"))) {
            assertThat(actingAs(storage)).isEqualTo(database.roles().prefix() + "_system");
        }
        try (var again = database.open(keyFile("keys"))) {
            assertThat(again.migrationsApplied()).isZero();
        }
        assertThat(database.madeRoles())
                .containsExactlyElementsOf(
                        ENDINGS.stream()
                                .map(end -> database.roles().prefix() + "_" + end)
                                .toList());
    }

    @Test
    void aDatabaseThatIsMadeAnewFindsItsRolesAndGetsItsSchema() {
        var database = owned("made_anew");
        database.open(keyFile("keys")).close();
        database.createAnew();

        try (var storage = database.open(keyFile("keys"))) {
            assertThat(storage.migrationsApplied()).isPositive();
            assertThat(actingAs(storage)).isEqualTo("made_anew_system");
        }
    }

    @Test
    void twoStartsAtOnceMakeOneSchemaAndOneSetOfPasswords() throws Exception {
        for (int round = 0; round < TestSize.of(2, 20); round++) {
            var database = owned("starts_" + round);
            var keyFile = keyFile("keys-" + round);
            var barrier = new CyclicBarrier(2);
            Callable<Storage> start =
                    () -> {
                        barrier.await();
                        return database.open(keyFile);
                    };
            try (var threads = Executors.newFixedThreadPool(2)) {
                var first = threads.submit(start);
                var second = threads.submit(start);
                try (var one = first.get();
                        var other = second.get()) {
                    assertThat(actingAs(one)).isEqualTo(actingAs(other));
                    assertThat(List.of(one.migrationsApplied(), other.migrationsApplied()))
                            .contains(0)
                            .doesNotHaveDuplicates();
                }
            }
            database.open(keyFile).close();
        }
    }

    @Test
    void aLoginThatMayNotCreateRolesIsToldTheStatementThatHelps() {
        var database = created(EmptyDatabase.createFor(server.server(), "weak-login", ""));

        database.asSuperuser(remedy(() -> database.open(keyFile("keys"))));
        database.asSuperuser(remedy(() -> database.open(keyFile("keys"))));

        database.open(keyFile("keys")).close();
    }

    @Test
    void aStartThatFailsLeavesNoRoles() {
        var database = created(EmptyDatabase.createFor(server.server(), "not-mine", "createrole"));

        remedy(() -> database.open(keyFile("keys")));

        assertThat(database.madeRoles()).isEmpty();
    }

    @Test
    void aWrongPasswordIsTold() {
        var database = owned("guarded");
        var wrong = database.login().as(database.login().user(), new Secret("a guess"));

        assertOperatorReads(
                () -> database.open(wrong, keyFile("keys")),
                "refuses the login of Login of guarded. Check user and password in DATABASE_URL");
    }

    @Test
    void anotherKeyFileIsRefusedWhileTheLoginsAreInUse() {
        var database = owned("shared");
        try (var running = database.open(keyFile("keys"))) {
            assertOperatorReads(
                    () -> database.open(keyFile("other")),
                    "Copy the key file of that installation here");

            assertThat(actingAs(running)).endsWith("_system");
        }
        database.open(keyFile("keys")).close();
    }

    @Test
    void aLostKeyFileIsMadeAnewWhenNobodyUsesTheLogins() {
        var database = owned("forgetful");
        database.open(keyFile("keys")).close();

        database.open(keyFile("other")).close();

        assertOperatorReads(
                () -> database.open(keyFile("keys")), "is not the one that the database knows");
    }

    @Test
    void aPasswordIsReplacedByTakingItsLineAway() throws IOException {
        var database = owned("rotated");
        database.open(keyFile("keys")).close();
        var before = Files.readAllLines(keyFile("keys"));

        Files.write(
                keyFile("keys"), before.stream().filter(line -> line.contains("_jobs=")).toList());
        database.open(keyFile("keys")).close();

        assertThat(Files.readAllLines(keyFile("keys")))
                .hasSameSizeAs(before)
                .containsAnyElementsOf(before)
                .isNotEqualTo(before);
    }

    private String remedy(ThrowingCallable start) {
        var statement = new ArrayList<String>();
        assertThatThrownBy(start)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> {
                            assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR);
                            var found = SQL.matcher(fault.getMessage());
                            assertThat(found.find()).as(fault.getMessage()).isTrue();
                            statement.add(found.group(1));
                        });
        return statement.getFirst();
    }

    private static void assertOperatorReads(ThrowingCallable start, String sentence) {
        assertThatThrownBy(start)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR))
                .hasMessageContaining(sentence);
    }

    private static String actingAs(Storage storage) {
        return storage.transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        transaction
                                .handle()
                                .createQuery("select current_user")
                                .mapTo(String.class)
                                .one());
    }

    private EmptyDatabase owned(String name) {
        return created(EmptyDatabase.create(server.server(), name));
    }

    private EmptyDatabase created(EmptyDatabase database) {
        databases.add(database);
        return database;
    }

    private Path keyFile(String name) {
        return directory.resolve(name);
    }
}
