package maxis.sandbox.discord.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;

import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.message.Upload;

import org.xnio.IoUtils;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Between the server's exchanges and our values. Each request has a thread of its own. */
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
        var request = read(exchange);
        if (!request.path().startsWith("/api")) {
            write(exchange, pages.serve(request));
            return;
        }
        var served = api.serve(request);
        if (!served.delay().isZero()) {
            var _ = closing.await(served.delay().toMillis(), TimeUnit.MILLISECONDS);
        }
        if (served.lost()) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            write(exchange, served.answer());
        }
    }

    private static Request read(HttpServerExchange exchange) throws IOException {
        var query = new TreeMap<String, String>();
        exchange.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach(it ->
                        headers.put(
                                it.getHeaderName().toString().toLowerCase(Locale.ROOT),
                                it.getFirst()));
        var bytes = exchange.getInputStream().readAllBytes();
        var type = headers.getOrDefault("content-type", "");
        List<Upload> files = List.of();
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (type.startsWith("multipart/form-data")) {
            var multipart = Multipart.read(type, bytes);
            files = multipart.files();
            text = multipart.json();
        }
        return new Request(
                exchange.getRequestMethod().toString(),
                exchange.getRequestPath(),
                query,
                headers,
                text,
                files);
    }

    private static void write(HttpServerExchange exchange, Answer answer) {
        exchange.setStatusCode(answer.status());
        answer.headers()
                .forEach((name, value) ->
                        exchange.getResponseHeaders().put(HttpString.tryFromString(name), value));
        if (!answer.type().isEmpty()) {
            exchange.getResponseHeaders()
                    .put(HttpString.tryFromString("Content-Type"), answer.type());
        }
        exchange.getResponseSender().send(ByteBuffer.wrap(answer.body()));
    }
}
