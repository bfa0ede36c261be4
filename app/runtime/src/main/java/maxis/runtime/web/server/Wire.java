package maxis.runtime.web.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;

import maxis.runtime.web.call.Bytes;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Refusal;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in and out. */
final class Wire {
    private static final int PIECE = 16 * 1024;
    private static final int NO_CONTENT = 204;
    private static final int UNCHANGED = 304;

    private Wire() {}

    /** What is asked for, as it is written. */
    static String path(HttpServerExchange exchange) {
        var uri = exchange.getRequestURI();
        if (!exchange.isHostIncludedInRequestURI()) {
            return uri;
        }
        int host = uri.indexOf("://");
        int path = host < 0 ? -1 : uri.indexOf('/', host + 3);
        return path < 0 ? "/" : uri.substring(path);
    }

    /** The body, which is refused as soon as it is known to be too large. */
    static byte[] read(HttpServerExchange exchange, Patience patience, int most) {
        if (exchange.getRequestContentLength() > most) {
            exchange.setPersistent(false);
            throw refused(413, "platform.problem.too_large");
        }
        var limit = patience.forBody();
        try {
            var bytes = exchange.getInputStream().readNBytes(most + 1);
            if (bytes.length > most) {
                exchange.setPersistent(false);
                throw refused(413, "platform.problem.too_large");
            }
            return bytes;
        } catch (IOException brokenOff) {
            exchange.setPersistent(false);
            throw refused(408, "platform.problem.broken_off");
        } finally {
            limit.remove();
        }
    }

    static void send(HttpServerExchange exchange, Patience patience, Outgoing outgoing)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.put(Headers.CACHE_CONTROL, "no-store");
        for (var header : outgoing.headers()) {
            var name = new HttpString(header.name());
            if (name.equals(Headers.SET_COOKIE)) {
                headers.add(name, header.value());
            } else {
                headers.put(name, header.value());
            }
        }
        exchange.setStatusCode(outgoing.status());
        switch (outgoing) {
            case Outgoing.Whole(int status, var _, Bytes content) ->
                    sendWhole(exchange, status, content);
            case Outgoing.Streamed(var _, var _, Answer.Content content) ->
                    sendPieces(exchange, patience, content);
            case Outgoing.Endless(var _, Outgoing.Pieces pieces) ->
                    sendEndless(exchange, patience, pieces);
        }
    }

    private static void sendWhole(HttpServerExchange exchange, int status, Bytes content)
            throws IOException {
        if (status != NO_CONTENT && status != UNCHANGED) {
            exchange.setResponseContentLength(content.length());
            if (!isHead(exchange)) {
                content.writeTo(exchange.getOutputStream());
            }
        }
    }

    private static void sendPieces(
            HttpServerExchange exchange, Patience patience, Answer.Content content)
            throws IOException {
        try (var in = content.open()) {
            var buffer = new byte[PIECE];
            for (int read = in.read(buffer); read >= 0 && !isHead(exchange); ) {
                exchange.getOutputStream().write(Arrays.copyOf(buffer, read));
                patience.anew();
                read = in.read(buffer);
            }
        }
    }

    private static void sendEndless(
            HttpServerExchange exchange, Patience patience, Outgoing.Pieces pieces)
            throws IOException {
        try (pieces) {
            if (isHead(exchange)) {
                return;
            }
            for (var piece = pieces.next(); !piece.isEmpty(); piece = pieces.next()) {
                patience.anew();
                exchange.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
                exchange.getOutputStream().flush();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isHead(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equalToString("HEAD");
    }

    private static Refusal refused(int status, String key) {
        return new Refusal(new Answer.Problem(status, Text.of(key)));
    }
}
