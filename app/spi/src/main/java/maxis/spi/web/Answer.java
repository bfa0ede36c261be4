package maxis.spi.web;

import maxis.spi.text.Text;

import java.io.InputStream;

/** What a route answers. */
public sealed interface Answer {
    /** A record, a list or a map, as JSON. */
    record Json(int status, Object body) implements Answer {}

    /** A file to show or save; the runtime opens the content once and closes it. */
    record File(String name, String mediaType, Content content) implements Answer {}

    /** Where the bytes of a file come from. */
    @FunctionalInterface
    interface Content {
        InputStream open();
    }

    /** Done, and nothing to say. */
    record Empty() implements Answer {}

    /** A problem as RFC 9457 describes it. Unknown and forbidden are one: {@link #notFound()}. */
    record Problem(int status, Text text) implements Answer {}

    static Answer ok(Object body) {
        return new Json(200, body);
    }

    static Answer notFound() {
        return new Problem(404, Text.of("platform.not_found"));
    }
}
