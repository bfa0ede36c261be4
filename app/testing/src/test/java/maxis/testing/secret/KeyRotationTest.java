package maxis.testing.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.secret.KeyRotation;
import maxis.runtime.secret.SealingKeys;
import maxis.spi.Fault;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;
import maxis.testing.secret.SafeCog.Safe;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class KeyRotationTest {
    /** More than two pages. */
    private static final int ROWS = 450;

    private TestPlatform platform;
    private Safe safe;
    private KeyRotation rotation;

    @BeforeEach
    void start() {
        var database = TestDatabase.fresh();
        database.asOwner().useHandle(owner -> owner.execute(SafeCog.TABLE));
        platform = TestPlatform.on(database, new PlatformCog(), new SafeCog());
        safe = platform.instance(Safe.class);
        rotation = platform.instance(KeyRotation.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aRotationSealsEverythingAnewAndTheOldKeyCanGo() {
        for (int id = 1; id <= ROWS; id++) {
            safe.put(id, "secret " + id);
        }
        int first = platform.instance(SealingKeys.class).newest();

        int second = rotation.rotate();

        assertThat(rotation.uses()).containsEntry(first, (long) ROWS).containsEntry(second, 0L);
        assertThatThrownBy(() -> rotation.retire(first))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(ROWS + " values");

        platform.runDueJobs();

        assertThat(rotation.uses()).containsEntry(first, 0L).containsEntry(second, (long) ROWS);
        rotation.retire(first);
        assertThat(rotation.uses()).containsOnlyKeys(second);
        assertThat(audited())
                .containsExactly(
                        "platform.key_made key:" + second, "platform.key_retired key:" + first);
        assertThat(safe.content(1)).isEqualTo("secret 1");
        assertThat(safe.content(ROWS)).isEqualTo("secret " + ROWS);
    }

    @Test
    void aSecondRotationTakesUpWhatTheFirstHadNotDone() {
        safe.put(1, "old");
        rotation.rotate();
        safe.put(2, "newer");
        int newest = rotation.rotate();

        assertThat(safe.content(1)).isEqualTo("old");
        platform.runDueJobs();

        assertThat(rotation.uses()).containsEntry(newest, 2L);
        assertThat(safe.content(1)).isEqualTo("old");
        assertThat(safe.content(2)).isEqualTo("newer");
    }

    @Test
    void theNewestKeyCannotBeRetired() {
        int newest = rotation.rotate();

        assertThatThrownBy(() -> rotation.retire(newest)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> rotation.retire(99)).isInstanceOf(Fault.class);
    }

    private List<String> audited() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery(
                                        "select action || ' ' || subject from audit_log order by id")
                                .mapTo(String.class)
                                .list());
    }
}
