package maxis.sandbox.discord.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the published descriptions, which are not part of this repository. */
final class ContractFiles {
    private ContractFiles() {}

    /**
     * The folder of {@code -Dmaxis.contracts}, or {@code shared/contracts} beside one of the
     * folders above.
     */
    static Optional<Path> folder() {
        var set = System.getProperty("maxis.contracts", "");
        if (!set.isEmpty()) {
            return Optional.of(Path.of(set));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/contracts"))
                .filter(path -> Files.exists(path.resolve("discord-openapi.json")))
                .findFirst();
    }

    static String read(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
