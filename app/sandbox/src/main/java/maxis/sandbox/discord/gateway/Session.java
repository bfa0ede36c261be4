package maxis.sandbox.discord.gateway;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Application;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a bot has been told, kept for when it comes back. */
final class Session {
    private static final int KEPT = 10_000;

    private record Told(long sequence, String payload) {}

    private final String id;
    private final Application application;
    private final int intents;
    private final Deque<Told> told = new ArrayDeque<>();
    private @Nullable Wire wire;
    private Instant lostAt = Instant.MAX;
    private long sequence;

    Session(String id, Application application, int intents, Wire wire) {
        this.id = id;
        this.application = application;
        this.intents = intents;
        this.wire = wire;
    }

    String id() {
        return id;
    }

    Application application() {
        return application;
    }

    long bot() {
        return application.bot().id();
    }

    boolean asked(int intent) {
        return (intents & intent) != 0;
    }

    long sequence() {
        return sequence;
    }

    @Nullable Wire wire() {
        return wire;
    }

    boolean isConnected() {
        return wire != null;
    }

    void lost(Instant now) {
        wire = null;
        lostAt = now;
    }

    Instant lostAt() {
        return lostAt;
    }

    void dispatch(String event, JsonNode data) {
        sequence++;
        var payload =
                Json.text(
                        Json.object()
                                .put("op", Op.DISPATCH)
                                .put("t", event)
                                .put("s", sequence)
                                .set("d", data));
        told.add(new Told(sequence, payload));
        if (told.size() > KEPT) {
            told.poll();
        }
        if (wire != null) {
            wire.send(payload);
        }
    }

    /** Whether everything after that point is still known. */
    boolean remembers(long point) {
        return point == sequence || (!told.isEmpty() && told.peek().sequence() <= point + 1);
    }

    void resume(Wire newWire, long point) {
        wire = newWire;
        lostAt = Instant.MAX;
        told.stream().filter(it -> it.sequence() > point).forEach(it -> newWire.send(it.payload()));
        dispatch("RESUMED", Json.object());
    }
}
