package maxis.spi.web;

import maxis.spi.text.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One allowed request. The body was bounded and, for JSON, checked for depth before.
 *
 * @param caller absent on open and signed routes that a stranger calls
 * @param address where it comes from, behind the declared proxies
 * @param path the values of the path's placeholders
 * @param headers by their names in lower case, without what identifies the caller
 */
public record Request(
        Optional<Caller> caller,
        String address,
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

    /** Who calls, on a route that no stranger reaches. */
    public Caller known() {
        return caller.orElseThrow(
                () -> new IllegalStateException("A route for strangers asks who calls"));
    }

    /**
     * The first value of a parameter behind the question mark, unless it is empty; without U+0000,
     * for which the database has no place.
     */
    public Optional<String> asked(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(value -> value.replace("\0", ""))
                .filter(value -> !value.isEmpty());
    }
}
