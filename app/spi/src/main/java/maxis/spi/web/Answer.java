package maxis.spi.web;

import maxis.spi.text.Text;

import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

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

    /** Another address. It is never made of what a request brought: nobody is sent elsewhere. */
    record Redirect(String location) implements Answer {}

    /** A problem as RFC 9457 describes it. Unknown and forbidden are one: {@link #notFound()}. */
    record Problem(int status, Text text) implements Answer {}

    /** What does not fit in the body, each with the field's name and a sentence. */
    record Invalid(Map<String, Text> fields) implements Answer {
        public Invalid {
            fields = Map.copyOf(fields);
        }
    }

    /** Another answer, with a header more. */
    record Headed(Answer answer, String name, String value) implements Answer {}

    default Answer with(String name, String value) {
        return new Headed(this, name, value);
    }

    static Answer ok(Object body) {
        return new Json(200, body);
    }

    /** Done too often of late; it may be tried again after the pause. */
    static Answer tooOften(Duration pause) {
        var seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return new Problem(429, Text.of("platform.refuse.busy").with("wait", pause))
                .with("Retry-After", Long.toString(seconds));
    }

    static Answer notFound() {
        return new Problem(404, Text.of("platform.not_found"));
    }
}
