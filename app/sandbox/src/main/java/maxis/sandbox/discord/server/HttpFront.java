package maxis.sandbox.discord.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

import org.xnio.IoUtils;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The whole of Discord's address: the API, and the pages beside it. */
final class HttpFront implements HttpHandler {
    private final ApiDesk api;
    private final PageDesk pages;
    private final Executor threads;
    private final CountDownLatch closing = new CountDownLatch(1);

    HttpFront(ApiDesk api, PageDesk pages, Executor threads) {
        this.api = api;
        this.pages = pages;
        this.threads = threads;
    }

    /** Lets go of those who wait. */
    void close() {
        closing.countDown();
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.dispatch(threads, this::serve);
    }

    private void serve(HttpServerExchange exchange) throws IOException, InterruptedException {
        exchange.startBlocking();
        var request = Transfer.read(exchange);
        if (!request.path().startsWith("/api")) {
            Transfer.write(exchange, pages.serve(request));
            return;
        }
        var served = api.serve(request);
        if (!served.delay().isZero()) {
            var _ = closing.await(served.delay().toMillis(), TimeUnit.MILLISECONDS);
        }
        if (served.lost()) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            Transfer.write(exchange, served.answer());
        }
    }
}
