package maxis.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

final class BinariesTest {
    private final Archive archive = Archive.of(Machine.current());

    @TempDir private Path parent;

    @Test
    void theProgramsAreUnpackedOnceAndCanBeRun() throws IOException {
        var binaries = Binaries.in(parent, archive);
        var version = Command.run(List.of(binaries.postgres().toString(), "--version"));
        var unpacked = Files.getLastModifiedTime(binaries.postgres());

        assertThat(version.output()).contains("(PostgreSQL) " + binaries.major() + ".");
        assertThat(binaries.initdb()).isExecutable();
        assertThat(Binaries.in(parent, archive)).isEqualTo(binaries);
        assertThat(Files.getLastModifiedTime(binaries.postgres())).isEqualTo(unpacked);
    }

    @Test
    void twoProgramsThatUnpackAtTheSameTimeDoNotBreakOneAnother() throws IOException {
        try (var one = OtherProgram.unpack(parent);
                var other = OtherProgram.unpack(parent)) {
            assertThat(one.said("unpacked")).isEqualTo(other.said("unpacked"));
        }
        assertThat(names()).containsExactlyInAnyOrder(".lock", archive.key());
    }

    @Test
    void anArchiveThatEndsEarlyLeavesNothing() throws IOException {
        var half = parent.resolve("half.txz");
        try (var whole = archive.location().openStream()) {
            Files.write(half, whole.readNBytes(1_000_000));
        }
        var broken = new Archive(half.toUri().toURL(), archive.machine());

        assertThatThrownBy(() -> Binaries.in(parent.resolve("programs"), broken))
                .isInstanceOf(PostgresFault.class)
                .hasMessageStartingWith("The programs of PostgreSQL could not be unpacked");
        assertThat(parent.resolve("programs"))
                .isDirectoryNotContaining(path -> !path.endsWith(".lock"));
    }

    @Test
    void whatAKilledProgramLeftIsTakenAway() throws IOException {
        Files.createDirectories(parent.resolve(".unpacking-1/bin"));

        Binaries.in(parent, archive);

        assertThat(names()).containsExactlyInAnyOrder(".lock", archive.key());
    }

    @Test
    void bothMachinesAreServedAndOthersAreTold() throws IOException {
        assertThat(Machine.of("Linux", "amd64")).isEqualTo(Machine.X86_64);
        assertThat(Machine.of("Linux", "aarch64")).isEqualTo(Machine.ARM_64);
        for (var machine : Machine.values()) {
            try (var packed = Archive.of(machine).open()) {
                assertThat(packed.readNBytes(3)).hasSize(3);
            }
        }
        assertThat(Archive.of(Machine.X86_64).key()).isNotEqualTo(Archive.of(Machine.ARM_64).key());
        assertThatThrownBy(() -> Machine.of("Mac OS X", "aarch64"))
                .hasMessageContaining("DATABASE_URL");
        assertThatThrownBy(() -> Machine.of("Linux", "riscv64"))
                .hasMessageContaining("DATABASE_URL");
    }

    @Test
    void aKeyIsThatOfTheContent() throws IOException {
        var copy = parent.resolve("copy.txz");
        try (var whole = archive.location().openStream()) {
            Files.copy(whole, copy);
        }
        var uri = URI.create(copy.toUri().toString());

        assertThat(new Archive(uri.toURL(), archive.machine()).key()).isEqualTo(archive.key());
    }

    @Test
    void nothingIsWrittenOutsideOfTheDirectory() {
        var block = new byte[512];
        var name = "../outside".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, block, 0, name.length);
        Arrays.fill(block, 100, 107, (byte) '0');
        Arrays.fill(block, 124, 135, (byte) '0');

        assertThatThrownBy(() -> Tar.unpack(new ByteArrayInputStream(block), parent))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
