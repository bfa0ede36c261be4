package maxis.runtime.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.Fault;
import maxis.spi.value.Secret;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The secrets that the program made for itself, in a file that only its user reads: passwords of
 * its logins, keys. One line {@code name=value} each. Losing it means that the logins have to be
 * made anew; it is never part of a backup.
 */
public final class KeyFile {
    private static final int STRENGTH_IN_BYTES = 32;

    private final Path file;
    private final RandomGenerator chance;

    public KeyFile(Path file, RandomGenerator chance) {
        this.file = file;
        this.chance = chance;
    }

    /** The secret of this name, if there is one. */
    public Optional<Secret> find(String name) {
        return Optional.ofNullable(read().get(name)).map(Secret::new);
    }

    /** The secret of this name, made and kept now if there is none; two processes get the same. */
    public Secret findOrMake(String name) {
        return find(name).orElseGet(() -> alone(() -> find(name).orElseGet(() -> fresh(name))));
    }

    /** A new secret in place of the one of this name. */
    public Secret make(String name) {
        return alone(() -> fresh(name));
    }

    private Secret alone(Supplier<Secret> making) {
        // The file lock keeps other processes out; a second thread of this one it would only
        // refuse.
        synchronized (KeyFile.class) {
            return lockedByThisProcess(making);
        }
    }

    private Secret lockedByThisProcess(Supplier<Secret> making) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var lock = file.resolveSibling(file.getFileName() + ".lock");
            try (var channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return making.get();
            }
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private Secret fresh(String name) {
        var bytes = new byte[STRENGTH_IN_BYTES];
        chance.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var secrets = read();
        secrets.put(name, secret);
        write(secrets);
        return new Secret(secret);
    }

    private Fault unwritable(IOException cause) {
        return Fault.operator(
                "The key file "
                        + file
                        + " cannot be written ("
                        + (cause instanceof AccessDeniedException
                                ? "no permission"
                                : cause.getMessage())
                        + "). Give the user that runs Maxis write access to that directory, and"
                        + " room on its disk.",
                cause);
    }

    public Path path() {
        return file;
    }

    private Map<String, String> read() {
        try {
            return Files.notExists(file)
                    ? new TreeMap<>()
                    : Files.readAllLines(file, UTF_8).stream()
                            .map(line -> line.split("=", 2))
                            .filter(parts -> parts.length == 2)
                            .collect(
                                    Collectors.toMap(
                                            parts -> parts[0],
                                            parts -> parts[1],
                                            (first, second) -> second,
                                            TreeMap::new));
        } catch (IOException unreadable) {
            throw Fault.operator(
                    "The key file "
                            + file
                            + " cannot be read. Give the user that runs Maxis access to it.",
                    unreadable);
        }
    }

    private void write(Map<String, String> secrets) {
        var lines =
                secrets.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(
                    fresh,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, lines.collect(Collectors.joining("\n", "", "\n")), UTF_8);
            // The rename must not reach the disk before the content does.
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }
}
