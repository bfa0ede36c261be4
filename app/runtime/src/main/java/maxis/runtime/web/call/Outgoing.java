package maxis.runtime.web.call;

import maxis.spi.web.Answer;

import java.util.ArrayList;
import java.util.List;

/** What goes back over the wire. */
public sealed interface Outgoing {
    int status();

    List<Header> headers();

    /** All of it at once. */
    record Whole(int status, List<Header> headers, Bytes content) implements Outgoing {
        public Whole {
            headers = List.copyOf(headers);
        }
    }

    /** Bytes that are read while they are sent. */
    record Streamed(int status, List<Header> headers, Answer.Content content) implements Outgoing {
        public Streamed {
            headers = List.copyOf(headers);
        }
    }

    /** Pieces of text, as they come, until one side ends it. */
    record Endless(List<Header> headers, Pieces pieces) implements Outgoing {
        public Endless {
            headers = List.copyOf(headers);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /** Gives the pieces of an answer without an end, and is closed when nobody listens any more. */
    interface Pieces extends AutoCloseable {
        /** Waits for the next one; an empty one ends the answer. */
        String next() throws InterruptedException;

        @Override
        void close();
    }

    static Outgoing text(int status, String mediaType, String text) {
        return new Whole(
                status,
                List.of(new Header("Content-Type", mediaType + "; charset=utf-8")),
                Bytes.of(text));
    }

    static Outgoing elsewhere(int status, String location) {
        return new Whole(status, List.of(new Header("Location", location)), Bytes.none());
    }

    /** With one header more. */
    default Outgoing with(String name, String value) {
        var more = new ArrayList<>(headers());
        more.add(new Header(name, value));
        return switch (this) {
            case Whole(var status, var _, var content) -> new Whole(status, more, content);
            case Streamed(var status, var _, var content) -> new Streamed(status, more, content);
            case Endless(var _, var pieces) -> new Endless(more, pieces);
        };
    }
}
