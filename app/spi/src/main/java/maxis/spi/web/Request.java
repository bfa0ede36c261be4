package maxis.spi.web;

import maxis.spi.storage.Actor;
import maxis.spi.text.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One allowed request. The body was bounded and, for JSON, checked for depth before.
 *
 * @param actor the session's or token's person; absent on open and signed routes
 * @param path the values of the path's placeholders
 */
public record Request(
        Optional<Actor> actor,
        Language language,
        Map<String, String> path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Body body) {
    /** The raw bytes and, where the type says JSON, the values in it. */
    public interface Body {
        byte[] bytes();

        /**
         * Reads the JSON into a record; a body that does not fit is answered with a problem before
         * this returns.
         */
        <T extends Record> T as(Class<T> type);
    }
}
