package maxis.sandbox.playground;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;

import java.util.Map;

/**
 * Says with every answer what a browser may do with it. What members upload is shown or saved, and
 * never becomes a page that could play with the sandbox.
 */
final class GuardedPages implements HttpHandler {
    private static final String OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src 'self' http://localhost:* http://127.0.0.1:* https:;"
                    + " media-src 'self'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; require-trusted-types-for 'script';"
                    + " trusted-types lit-html";
    private static final String UPLOADED = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

    private final HttpHandler next;

    GuardedPages(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var isUploaded = exchange.getRequestPath().startsWith("/attachments/");
        var headers = exchange.getResponseHeaders();
        headers.put(
                HttpString.tryFromString("Content-Security-Policy"), isUploaded ? UPLOADED : OWN);
        ALWAYS.forEach((name, value) -> headers.put(HttpString.tryFromString(name), value));
        if (!isUploaded && !exchange.getRequestPath().startsWith("/lib/")) {
            headers.put(Headers.CACHE_CONTROL, "no-cache");
        }
        next.handleRequest(exchange);
    }
}
