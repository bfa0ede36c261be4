package maxis.sandbox.discord;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The gateway's protocol by hand, so that a test sees each payload and each close code. */
final class RawGateway implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Inflater inflater = new Inflater();
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    RawGateway(SandboxDiscord discord, String query) {
        var address = URI.create(discord.gatewayAddress() + "?v=10&encoding=json" + query);
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    static RawGateway open(Stage stage) {
        var gateway = new RawGateway(stage.discord(), "");
        gateway.next(10);
        return gateway;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            received.add(Json.parse(text.toString()).orElseThrow());
            text.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        var bytes = new byte[part.remaining()];
        part.get(bytes);
        compressed.writeBytes(bytes);
        if (last) {
            received.add(Json.parse(inflated(compressed.toByteArray())).orElseThrow());
            compressed.reset();
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private String inflated(byte[] bytes) {
        inflater.setInput(bytes);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[4096];
        try {
            int count;
            while ((count = inflater.inflate(buffer)) > 0) {
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException broken) {
            throw new IllegalStateException(broken);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.complete(1006);
    }

    void send(String payload) {
        socket.sendText(payload, true).join();
    }

    void identify(BotSetup bot, int intents) {
        send(
                "{\"op\":2,\"d\":{\"token\":\"%s\",\"intents\":%d,\"properties\":{}}}"
                        .formatted(bot.token(), intents));
    }

    void resume(BotSetup bot, String session, long sequence) {
        send(
                "{\"op\":6,\"d\":{\"token\":\"%s\",\"session_id\":\"%s\",\"seq\":%d}}"
                        .formatted(bot.token(), session, sequence));
    }

    /** The next payload of a kind; others on the way are passed over. */
    JsonNode next(int op) {
        return await(op, "");
    }

    JsonNode event(String name) {
        return await(0, name);
    }

    private JsonNode await(int op, String event) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var payload = poll(end - System.nanoTime());
            if (payload.path("op").asInt(-1) == op
                    && (event.isEmpty() || Json.string(payload, "t").equals(event))) {
                return payload;
            }
        }
        throw new AssertionError("No " + op + " " + event + " came");
    }

    private JsonNode poll(long nanos) {
        try {
            var payload = received.poll(nanos, TimeUnit.NANOSECONDS);
            return payload == null ? Json.object() : payload;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Json.object();
        }
    }

    int closeCode() {
        return closed.orTimeout(5, TimeUnit.SECONDS).join();
    }

    void leave(int code) {
        socket.sendClose(code, "").join();
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}
