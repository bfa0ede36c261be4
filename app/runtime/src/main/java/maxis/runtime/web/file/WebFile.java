package maxis.runtime.web.file;

import maxis.runtime.web.call.Bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the pages.
 *
 * @param name its place below {@code web/}, with slashes
 * @param compressed by gzip, where that saves anything
 * @param integrity its digest as browsers check it
 */
public record WebFile(
        String name,
        String mediaType,
        Bytes content,
        Optional<Bytes> compressed,
        String integrity) {
    private static final Map<String, String> MEDIA_TYPES =
            Map.ofEntries(
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("json", "application/json"),
                    Map.entry("txt", "text/plain; charset=utf-8"));

    static WebFile of(String name, String mediaType, byte[] content) {
        var gzipped = gzip(content);
        return new WebFile(
                name,
                mediaType,
                Bytes.of(content),
                gzipped.length < content.length ? Optional.of(Bytes.of(gzipped)) : Optional.empty(),
                integrity(content));
    }

    /** What a file of this name is; files of other kinds are no part of a page. */
    static Optional<String> mediaType(String name) {
        return Optional.ofNullable(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    boolean isModule() {
        return name.endsWith(".js");
    }

    boolean isStyle() {
        return name.endsWith(".css");
    }

    /** As {@code integrity} and a policy's hashes write it. */
    static String integrity(byte[] content) {
        return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", content));
    }

    static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
