package maxis.runtime.web.server;

import io.undertow.server.HttpServerExchange;

import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

import java.util.concurrent.TimeUnit;

/**
 * Ends the connection of whoever takes too long, at whichever end: a body that trickles in, an
 * answer that nobody fetches. Idle times alone would be fooled by one byte now and then.
 */
final class Patience {
    private static final int BODY_SECONDS = 20;
    private static final int WHOLE_SECONDS = 60;

    private final HttpServerExchange exchange;
    private XnioExecutor.Key whole;

    private Patience(HttpServerExchange exchange) {
        this.exchange = exchange;
        this.whole = after(WHOLE_SECONDS);
    }

    static Patience with(HttpServerExchange exchange) {
        return new Patience(exchange);
    }

    /** While a body comes in. */
    XnioExecutor.Key forBody() {
        return after(BODY_SECONDS);
    }

    /** For a large answer: it may take its time while it moves. */
    void anew() {
        whole.remove();
        whole = after(WHOLE_SECONDS);
    }

    void end() {
        whole.remove();
    }

    private XnioExecutor.Key after(int seconds) {
        return exchange.getIoThread()
                .executeAfter(
                        () -> IoUtils.safeClose(exchange.getConnection()),
                        seconds,
                        TimeUnit.SECONDS);
    }
}
