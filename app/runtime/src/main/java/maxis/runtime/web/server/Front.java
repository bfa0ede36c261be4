package maxis.runtime.web.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;

import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Refusal;
import maxis.runtime.web.call.Target;
import maxis.runtime.web.guard.AnswerHeaders;
import maxis.runtime.web.guard.ClientAddress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes requests off the wire, each on a thread of its own, and puts the answers back. As many are
 * served at a time as there is room for; who comes beyond that is told at once.
 */
final class Front implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    private static final int ROOM = 512;

    private final Reception reception;
    private final ClientAddress addresses;
    private final AnswerHeaders headers;
    private final Executor threads;
    private final Semaphore room = new Semaphore(ROOM);
    private volatile boolean isClosing;

    Front(Reception reception, ClientAddress addresses, AnswerHeaders headers, Executor threads) {
        this.reception = reception;
        this.addresses = addresses;
        this.headers = headers;
        this.threads = threads;
    }

    /** Takes nothing more and waits for what is under way. */
    void close(Duration patience) {
        isClosing = true;
        try {
            if (!room.tryAcquire(ROOM, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some calls were not answered before the end");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.dispatch(threads, this::serve);
    }

    private void serve(HttpServerExchange exchange) {
        exchange.startBlocking();
        var patience = Patience.with(exchange);
        try {
            var brought = headers(exchange);
            var origin =
                    addresses.of(
                            exchange.getSourceAddress().getAddress(),
                            exchange.getRequestScheme().equals("https"),
                            brought);
            headers.on(origin.isSecure())
                    .forEach(header ->
                            exchange.getResponseHeaders()
                                    .put(new HttpString(header.name()), header.value()));
            serve(exchange, patience, brought, origin);
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
            IoUtils.safeClose(exchange.getConnection());
        } finally {
            patience.end();
            exchange.endExchange();
        }
    }

    private void serve(
            HttpServerExchange exchange,
            Patience patience,
            Map<String, String> brought,
            Incoming.Origin origin)
            throws IOException {
        if (isClosing || !room.tryAcquire()) {
            exchange.setPersistent(false);
            Wire.send(exchange, patience, reception.busy());
            return;
        }
        boolean isInside = true;
        try {
            var outgoing = answer(exchange, patience, brought, origin);
            if (outgoing instanceof Outgoing.Endless) {
                // Those are bounded by themselves, and would keep everybody else out.
                isInside = false;
                room.release();
            }
            Wire.send(exchange, patience, outgoing);
        } finally {
            if (isInside) {
                room.release();
            }
        }
    }

    private Outgoing answer(
            HttpServerExchange exchange,
            Patience patience,
            Map<String, String> brought,
            Incoming.Origin origin) {
        try {
            return reception.serve(
                    new Incoming(
                            exchange.getRequestMethod().toString(),
                            Target.path(Wire.path(exchange)),
                            Target.query(exchange.getQueryString()),
                            brought,
                            origin,
                            most -> Wire.read(exchange, patience, most)));
        } catch (Refusal refused) {
            return reception.refuse(refused);
        }
    }

    private static Map<String, String> headers(HttpServerExchange exchange) {
        var headers = new HashMap<String, String>();
        for (var values : exchange.getRequestHeaders()) {
            var name = values.getHeaderName().toString().toLowerCase(Locale.ROOT);
            headers.put(name, String.join(name.equals("cookie") ? "; " : ", ", values));
        }
        return headers;
    }
}
