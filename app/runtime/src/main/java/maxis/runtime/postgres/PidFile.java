package maxis.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a server writes about itself into its directory. It may be stale, or half written. */
record PidFile(long pid, int port, String status) {
    static final String NAME = "postmaster.pid";

    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<PidFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(cluster.resolve(NAME)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    static Optional<PidFile> parse(List<String> lines) {
        try {
            // Single-user mode writes a negative number.
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new PidFile(
                                    Math.abs(Long.parseLong(lines.getFirst().strip())),
                                    Integer.parseInt(line(lines, PORT, "0")),
                                    line(lines, STATUS, "")));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The server's own word; clients are let in from here on. */
    boolean isReady() {
        return status.equals("ready");
    }

    private static String line(List<String> lines, int number, String otherwise) {
        var text = number < lines.size() ? lines.get(number).strip() : "";
        return text.isEmpty() ? otherwise : text;
    }
}
