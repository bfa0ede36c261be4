package maxis.sandbox.discord.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;

import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.state.World;

import java.io.IOException;
import java.util.concurrent.Executor;

/**
 * The control API, its events and the pictures without Discord's own API, for whoever shows them
 * under another address. It answers also while Discord's own port is down.
 */
public final class PageFront implements HttpHandler {
    private final PageDesk pages;
    private final Executor threads;
    private final PathHandler paths;

    public PageFront(World world, Routes routes, Executor threads) {
        pages = new PageDesk(routes);
        this.threads = threads;
        paths = EventStream.below(new PathHandler(this::dispatched), world);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        paths.handleRequest(exchange);
    }

    private void dispatched(HttpServerExchange exchange) {
        exchange.dispatch(threads, this::serve);
    }

    private void serve(HttpServerExchange exchange) throws IOException {
        exchange.startBlocking();
        Transfer.write(exchange, pages.serve(Transfer.read(exchange)));
    }
}
