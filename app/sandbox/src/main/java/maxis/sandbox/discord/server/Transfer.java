package maxis.sandbox.discord.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;

import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.message.Upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Between the server's exchanges and our values. */
final class Transfer {
    private Transfer() {}

    static Request read(HttpServerExchange exchange) throws IOException {
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

    static void write(HttpServerExchange exchange, Answer answer) {
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
