package maxis.sandbox.discord.http;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Refusal;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What goes back. */
public final class Answer {
    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;

    private Answer(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = headers;
    }

    public static Answer of(JsonNode body) {
        return of(200, body);
    }

    public static Answer of(int status, JsonNode body) {
        return new Answer(status, "application/json", Json.bytes(body), Map.of());
    }

    public static Answer list(Stream<? extends JsonNode> items) {
        return of(Json.array(items));
    }

    public static Answer created(JsonNode body) {
        return of(201, body);
    }

    public static Answer nothing() {
        return new Answer(204, "", new byte[0], Map.of());
    }

    public static Answer refused(Refusal refusal) {
        return of(refusal.problem().status(), refusal.json());
    }

    public static Answer page(String html) {
        return bytes(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(int status, String type, byte[] content) {
        return new Answer(status, type, content.clone(), Map.of());
    }

    public static Answer elsewhere(String address) {
        return nothing().as(302).with("Location", address);
    }

    public Answer with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more);
    }

    private Answer as(int otherStatus) {
        return new Answer(otherStatus, type, body, headers);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Map<String, String> headers() {
        return headers;
    }
}
