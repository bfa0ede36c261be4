package maxis.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.Fault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

final class ErasureJournalTest {
    private static final Erasure FIRST = erasure("a", "2026-02-02T08:00:00Z");
    private static final Erasure SECOND = erasure("b", "2026-02-02T08:00:00.123456Z");

    @TempDir private Path directory;

    @Test
    void whatIsAddedIsThereForTheNextProcess() {
        journal().add(FIRST);
        journal().add(SECOND);
        journal().add(FIRST);

        assertThat(journal().all()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aTornLineHarmsNoOther() throws Exception {
        journal().add(FIRST);
        Files.writeString(file(), "\n2026-02-02T08:00:0", StandardOpenOption.APPEND);
        journal().add(SECOND);

        assertThat(journal().all()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aNewInstallationHasNone() {
        assertThat(journal().all()).isEmpty();
    }

    @Test
    void aJournalThatCannotBeWrittenSaysWhichAndWhatToDo() throws Exception {
        Files.createDirectories(file());

        assertThatThrownBy(() -> journal().add(FIRST))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR))
                .hasMessageContaining(file().toString());
    }

    private ErasureJournal journal() {
        return new ErasureJournal(file());
    }

    private Path file() {
        return directory.resolve("data").resolve("erasures.journal");
    }

    private static Erasure erasure(String digit, String at) {
        return new Erasure(digit.repeat(64), Instant.parse(at));
    }
}
