package maxis.sandbox.discord.fault;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

/**
 * Something that is to go wrong.
 *
 * @param operations a pattern over method and path, such as {@code POST /channels/.*}
 * @param times how often at most
 * @param until no longer than that
 */
public record Fault(String operations, Effect effect, int times, Instant until) {
    /** Always, until it is taken back. */
    public static Fault of(String operations, Effect effect) {
        return new Fault(operations, effect, Integer.MAX_VALUE, Instant.MAX);
    }

    public Fault times(int most) {
        return new Fault(operations, effect, most, until);
    }

    public Fault until(Instant end) {
        return new Fault(operations, effect, times, end);
    }

    ObjectNode json(long id) {
        var json =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("operations", operations)
                        .put("effect", effect.toString());
        json.put("times", times == Integer.MAX_VALUE ? null : Integer.valueOf(times));
        json.put("until", until.equals(Instant.MAX) ? null : until.toString());
        return json;
    }
}
