package maxis.testing.web;

import maxis.testing.Persona;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests as they should be, and what becomes of them when bits, bytes and lines go astray. */
final class Mutations {
    private static final List<String> METHODS =
            List.of(
                    "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get",
                    "X");
    private static final List<String> PATHS =
            List.of(
                    "/api/window",
                    "/api/window?text=a&after=b",
                    "/api/window/7",
                    "/api/window/last",
                    "/api/window/7/peek",
                    "/api/window/hook",
                    "/api/window/file",
                    "/api/openapi.json",
                    "/api/csp-reports",
                    "/api/live?topics=none",
                    "/admin-panel/view.html",
                    "/web/x/kit/shell.js",
                    "/health",
                    "/metrics",
                    "/",
                    "*",
                    "http://localhost/api/window");
    private static final List<String> BODIES =
            List.of(
                    "",
                    "{}",
                    "[]",
                    "null",
                    "{\"title\":\"a\",\"size\":1,\"form\":\"round\",\"parts\":[]}",
                    "{\"title\":\"a\",\"size\":1e999999999,\"form\":\"round\",\"parts\":[{}]}",
                    "{\"title\":\"\\ud800\",\"size\":1,\"form\":\"round\",\"parts\":[]}",
                    "{\"title\":\"\\u0000\",\"size\":1,\"form\":\"round\",\"parts\":[]}",
                    "{\"price\":{\"cents\":1e400,\"currency\":\"EUR\"},\"at\":\"+999999999-01-01\"}",
                    "{\"__proto__\":{\"a\":1}}",
                    "[".repeat(500),
                    "{\"a\":".repeat(500));
    private static final List<String> TYPES =
            List.of("application/json", "text/plain", "application/json; charset=utf-8", "", "/");
    private static final List<String> HEADERS =
            List.of(
                    "X-Forwarded-For: 127.0.0.1",
                    "Forwarded: for=\"[::1]\"",
                    "Cookie: __Host-maxis=a; b=\"c",
                    "Authorization: Bearer x",
                    "Accept-Language: ;q=,*,fr;q=nan",
                    "If-None-Match: \"",
                    "Range: bytes=0-",
                    "Expect: 100-continue",
                    "Accept-Encoding: gzip;q=x",
                    "Origin: null",
                    "X-Persona: 99999999999999999",
                    "Upgrade: websocket");

    private Mutations() {}

    static byte[] request(Random chance) {
        var body = one(BODIES, chance).getBytes(StandardCharsets.UTF_8);
        if (chance.nextInt(4) == 0) {
            body = mutated(body, chance);
        }
        var head = new StringBuilder();
        head.append(one(METHODS, chance)).append(' ').append(path(chance)).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\n");
        if (chance.nextBoolean()) {
            var who = one(Persona.all(), chance);
            head.append("X-Persona: ").append(who.id()).append("\r\n");
        }
        head.append("Content-Type: ").append(one(TYPES, chance)).append("\r\n");
        for (int i = chance.nextInt(3); i > 0; i--) {
            head.append(one(HEADERS, chance)).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        var whole = new ByteArrayOutputStream();
        var bytes = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        whole.writeBytes(chance.nextInt(3) == 0 ? mutated(bytes, chance) : bytes);
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    private static String path(Random chance) {
        var path = one(PATHS, chance);
        return switch (chance.nextInt(6)) {
            case 0 -> path + "/" + Integer.toString(chance.nextInt(), 36);
            case 1 -> path + "%" + Integer.toHexString(chance.nextInt(256));
            case 2 -> path + "?" + "a=b&".repeat(chance.nextInt(60));
            default -> path;
        };
    }

    private static byte[] mutated(byte[] bytes, Random chance) {
        var changed = bytes.clone();
        for (int i = chance.nextInt(4) + 1; i > 0 && changed.length > 0; i--) {
            changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
        }
        return changed;
    }

    private static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
