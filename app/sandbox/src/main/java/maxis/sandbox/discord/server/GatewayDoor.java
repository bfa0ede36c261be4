package maxis.sandbox.discord.server;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.spi.WebSocketHttpExchange;

import maxis.sandbox.discord.gateway.CloseCode;
import maxis.sandbox.discord.gateway.Gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where bots come in, if the gateway lets anybody in. */
final class GatewayDoor implements HttpHandler {
    private static final Set<String> VERSIONS = Set.of("9", "10");

    private final Gateway gateway;
    private final HttpHandler handshake;

    GatewayDoor(Gateway gateway) {
        this.gateway = gateway;
        handshake = Handlers.websocket(this::greet);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (gateway.troubles().isRefusing()) {
            exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE).endExchange();
        } else {
            handshake.handleRequest(exchange);
        }
    }

    private void greet(WebSocketHttpExchange exchange, WebSocketChannel channel) {
        var query = exchange.getRequestParameters();
        var wire = new SocketWire(channel, first(query, "compress").equals("zlib-stream"));
        if (!VERSIONS.contains(first(query, "v")) || first(query, "encoding").equals("etf")) {
            wire.close(CloseCode.INVALID_VERSION.code(), CloseCode.INVALID_VERSION.reason());
        } else {
            wire.listen(gateway.open(wire));
        }
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }
}
