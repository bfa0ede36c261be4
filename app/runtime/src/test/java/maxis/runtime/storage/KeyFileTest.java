package maxis.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.Fault;
import maxis.spi.value.Secret;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class KeyFileTest {
    private static final int MAKERS = 8;

    @TempDir private Path directory;

    @Test
    void aSecretIsMadeOnceAndFoundAgain() {
        var made = keys(1).findOrMake("password");

        assertThat(keys(2).findOrMake("password")).isEqualTo(made);
        assertThat(keys(2).find("password")).contains(made);
        assertThat(keys(2).find("other")).isEmpty();
        assertThat(made.reveal()).hasSize(43).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aNewSecretReplacesThatOneOnly() {
        var keys = keys(1);
        var kept = keys.findOrMake("kept");
        var old = keys.findOrMake("replaced");

        var fresh = keys.make("replaced");

        assertThat(fresh).isNotEqualTo(old);
        assertThat(keys.find("replaced")).contains(fresh);
        assertThat(keys.find("kept")).contains(kept);
    }

    @Test
    void onlyItsUserReadsIt() throws IOException {
        keys(1).findOrMake("password");
        keys(1).make("password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(directory.resolve("keys.new")).doesNotExist();
    }

    @Test
    void allWhoAskAtOnceGetTheSameSecrets() throws Exception {
        for (int round = 0; round < 20; round++) {
            var name = "secret-" + round;
            var answers = new ArrayList<Future<Secret>>();
            var barrier = new CyclicBarrier(MAKERS);
            try (var threads = Executors.newFixedThreadPool(MAKERS)) {
                for (int maker = 0; maker < MAKERS; maker++) {
                    answers.add(
                            threads.submit(asking(keys(round * MAKERS + maker), name, barrier)));
                }
            }
            var kept = keys(0).find(name).orElseThrow();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(kept);
            }
        }
        assertThat(Files.readAllLines(file())).hasSize(20);
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Files.createDirectory(file());

        assertOperatorReads(
                () -> keys(1).find("password"), "The key file " + file() + " cannot be read");
    }

    @Test
    void aFileThatIsNoTextIsNotTakenForAnEmptyOne() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xC3, 0x28});

        assertOperatorReads(() -> keys(1).findOrMake("password"), "cannot be read");
        assertThat(Files.size(file())).isEqualTo(2);
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsTold() throws IOException {
        var occupied = Files.createFile(directory.resolve("occupied"));
        var keys = new KeyFile(occupied.resolve("keys"), new Random(1));

        assertOperatorReads(() -> keys.findOrMake("password"), "cannot be written");
    }

    private static Callable<Secret> asking(KeyFile keys, String name, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return keys.findOrMake(name);
        };
    }

    private static void assertOperatorReads(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR))
                .hasMessageContaining(sentence);
    }

    private Path file() {
        return directory.resolve("keys");
    }

    /** As another process has it: another object for the same file. */
    private KeyFile keys(long seed) {
        return new KeyFile(file(), new Random(seed));
    }
}
