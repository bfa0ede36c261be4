package maxis.runtime.web.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request, as anybody may send it.
 *
 * @param path decoded, without {@code .}, {@code ..} and empty parts
 * @param headers by their names in lower case; several of a name are one, as HTTP joins them
 */
public record Incoming(
        String method,
        List<String> path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Origin origin,
        Content content) {
    /**
     * Where a request comes from.
     *
     * @param address of the client, behind the declared proxies
     * @param isSecure whether the client's own connection is encrypted
     * @param isLocal whether it comes from this machine, and through no proxy
     */
    public record Origin(String address, boolean isSecure, boolean isLocal) {}

    /** The bytes that a request brings. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads all of it, once.
         *
         * @throws Refusal if it is larger than {@code most} or comes too slowly
         */
        byte[] read(int most);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether it only asks. */
    public boolean isReading() {
        return method.equals("GET") || isHead();
    }

    /** Whether only the headers of the answer are wanted. */
    public boolean isHead() {
        return method.equals("HEAD");
    }

    /** The path as it is written. */
    public String address() {
        return "/" + String.join("/", path);
    }
}
