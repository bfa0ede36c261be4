package maxis.runtime.postgres;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Reads the plain tar files in which servers are packed: directories, files and symbolic links. */
final class Tar {
    private static final int BLOCK = 512;
    private static final int CHUNK = 1 << 16;
    private static final String OPEN_TO_ALL = "rwxr-xr-x";

    private final InputStream in;
    private final Path into;

    private Tar(InputStream in, Path into) {
        this.in = in;
        this.into = into;
    }

    static void unpack(InputStream in, Path into) throws IOException {
        var tar = new Tar(in, into.toAbsolutePath().normalize());
        permit(into, OPEN_TO_ALL);
        while (tar.unpackNext()) {}
    }

    private boolean unpackNext() throws IOException {
        var header = in.readNBytes(BLOCK);
        if (header.length < BLOCK) {
            throw new EOFException("The archive ends in the middle");
        }
        if (header[0] == 0) {
            return false;
        }
        var target = target(text(header, 0, 100));
        var executable = (octal(header, 100, 8) & 0111) != 0;
        directory(header[156] == '5' ? target : target.resolveSibling(""));
        switch (header[156]) {
            case '5' -> {}
            case '2' -> Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
            case '0', 0 -> file(target, octal(header, 124, 12), executable);
            default -> throw new IOException("Unknown kind of entry in the archive: " + target);
        }
        return true;
    }

    private Path target(String name) throws IOException {
        var target = into.resolve(name).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive leads out of its directory: " + name);
        }
        return target;
    }

    /** Archives leave out some of the directories that their files are in. */
    private void directory(Path target) throws IOException {
        var parent = target.getParent();
        if (!Files.isDirectory(target) && parent != null) {
            directory(parent);
            Files.createDirectory(target);
            permit(target, OPEN_TO_ALL);
        }
    }

    private void file(Path target, long size, boolean executable) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            for (var left = size; left > 0; ) {
                var chunk = in.readNBytes((int) Math.min(CHUNK, left));
                if (chunk.length == 0) {
                    throw new EOFException("The archive ends in the middle of " + target);
                }
                out.write(chunk);
                left -= chunk.length;
            }
        }
        in.skipNBytes(-size & (BLOCK - 1));
        permit(target, executable ? OPEN_TO_ALL : "rw-r--r--");
    }

    /** Whatever our umask: the server may have to run as somebody else. */
    private static void permit(Path target, String permissions) throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
    }

    private static String text(byte[] header, int from, int length) {
        var end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        return Long.parseLong(text(header, from, length).strip(), 8);
    }
}
