package maxis.runtime.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The server's log files: the one of its first moments, and those that it then keeps itself. */
record ServerLog(Path directory) {
    private static final int TAIL = 8192;

    /** How long each file was at some moment. */
    record Mark(Map<Path, Long> lengths) {
        long total() {
            return lengths.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Where the server writes until it has opened its own file, and when it cannot. */
    Path first() {
        return directory.resolve("start.log");
    }

    Mark mark() throws IOException {
        var lengths = new LinkedHashMap<Path, Long>();
        for (var file : files()) {
            lengths.put(file, Files.size(file));
        }
        return new Mark(lengths);
    }

    /** The end of what was written since the mark. A file that is shorter now was begun anew. */
    String since(Mark mark) throws IOException {
        var text = new StringBuilder();
        for (var file : files()) {
            var before = mark.lengths.getOrDefault(file, 0L);
            text.append(read(file, before > Files.size(file) || file.equals(first()) ? 0 : before));
        }
        return text.toString();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted((one, other) ->
                            Boolean.compare(other.equals(first()), one.equals(first())))
                    .collect(Collectors.toList());
        }
    }

    private static String read(Path path, long from) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(from, file.length() - TAIL));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
