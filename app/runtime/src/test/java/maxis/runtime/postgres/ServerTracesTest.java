package maxis.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What servers leave to be read: their number, their logs, their deaths. */
final class ServerTracesTest {
    @TempDir private Path directory;

    @Test
    void aNumberFileIsReadAsTheServerWroteIt() {
        var lines = List.of("7810", "/data", "1795", "23456", "", "127.0.0.1", " 21 4", "ready   ");

        assertThat(PidFile.parse(lines)).contains(new PidFile(7810, 23456, "ready"));
        assertThat(PidFile.parse(lines).orElseThrow().isReady()).isTrue();
    }

    @Test
    void aNumberFileThatIsHalfWrittenSaysOnlyWhatItKnows() {
        assertThat(PidFile.parse(List.of())).isEmpty();
        assertThat(PidFile.parse(List.of("78x"))).isEmpty();
        assertThat(PidFile.parse(List.of("-7810", "/data", "1795")))
                .contains(new PidFile(7810, 0, ""));
    }

    @Test
    void theLogIsReadFromTheMarkOnFirstMomentsFirst() throws IOException {
        var log = new ServerLog(directory);
        Files.writeString(directory.resolve("postgres-Mon.log"), "old\n");
        Files.writeString(directory.resolve("postgres-Tue.log"), "a week old\n");
        Files.writeString(log.first(), "of the last start\n");
        var mark = log.mark();

        Files.writeString(log.first(), "first\n");
        Files.writeString(directory.resolve("postgres-Mon.log"), "old\nnew\n");
        Files.writeString(directory.resolve("postgres-Tue.log"), "begun\n");

        assertThat(log.since(mark).lines()).containsExactlyInAnyOrder("first", "new", "begun");
        assertThat(log.since(mark)).startsWith("first\n");
    }

    @Test
    void onlyDeathsOfTheLastMinuteCount() {
        var budget = new RestartBudget(5);
        var minute = Duration.ofMinutes(1).toNanos();
        for (var death = 0; death < 5; death++) {
            assertThat(budget.allowsAfterDeathAt(death)).isTrue();
        }
        assertThat(budget.allowsAfterDeathAt(5)).isFalse();
        assertThat(budget.allowsAfterDeathAt(minute + 5)).isTrue();
    }

    @Test
    void portsAreTheSameForTheSameDirectory() {
        var first = Ports.candidates(directory).limit(3).toArray();

        assertThat(Ports.candidates(directory).limit(3).toArray()).isEqualTo(first);
        assertThat(first).doesNotHaveDuplicates();
        assertThat(first[0]).isBetween(20_000, 31_999);
    }

    @Test
    void whatIsUnknownIsShownWithItsLastWords() {
        var fault = Diagnosis.of("PostgreSQL did not start", directory, "a\n".repeat(50) + "last");

        assertThat(fault.problem()).isEqualTo("PostgreSQL did not start (" + directory + ").");
        assertThat(fault.remedy()).endsWith("last");
        assertThat(fault.remedy().lines()).hasSizeLessThan(15);
    }

    @Test
    void aWaitEndsInTimeAndKeepsAnInterruptForTheCaller() {
        Thread.currentThread().interrupt();

        assertThat(Waiting.until(Duration.ofMillis(20), () -> false)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
