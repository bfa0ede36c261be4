package maxis.sandbox.discord.server;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.sse.ServerSentEventConnection;
import io.undertow.server.handlers.sse.ServerSentEventHandler;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Happening;
import maxis.sandbox.discord.state.World;

import java.util.function.Consumer;

/**
 * What happens, as one person sees it, told to a page as it happens; without a person, all of it.
 */
final class EventStream implements HttpHandler {
    private static final int KEEP_ALIVE_MILLIS = 15_000;

    private final World world;
    private final ServerSentEventHandler stream = new ServerSentEventHandler(this::connected);

    EventStream(World world) {
        this.world = world;
    }

    /** Puts the events of all, and of each person, below their paths. */
    static PathHandler below(PathHandler paths, World world) {
        var events = new EventStream(world);
        return paths.addPrefixPath(
                "/sandbox/events", Handlers.pathTemplate().add("/", events).add("/{id}", events));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var origin = exchange.getRequestHeaders().getFirst("Origin");
        if (!PageDesk.isOwn(exchange.getHostAndPort(), origin == null ? "" : origin)) {
            exchange.setStatusCode(StatusCodes.FORBIDDEN).endExchange();
            return;
        }
        if (origin != null) {
            exchange.getResponseHeaders()
                    .put(HttpString.tryFromString("Access-Control-Allow-Origin"), origin);
        }
        stream.handleRequest(exchange);
    }

    private void connected(ServerSentEventConnection connection, String lastEvent) {
        connection.setKeepAliveTime(KEEP_ALIVE_MILLIS);
        var person = connection.getParameter("id");
        Consumer<Happening> listener =
                happening -> {
                    if (person == null
                            || world.isAddressed(
                                    Json.id(Json.object().put("id", person), "id"),
                                    happening.audience())) {
                        connection.send(Json.text(happening.data()), happening.name(), null, null);
                    }
                };
        world.listen(listener);
        connection.addCloseTask(_ -> world.forget(listener));
        connection.send("{}", "HELLO", null, null);
    }
}
