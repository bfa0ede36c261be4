package maxis.sandbox.discord.server;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.message.Upload;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A request as it came over the wire, with all of its body. */
record Request(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        List<Upload> files) {

    /** A header, by its name in small letters. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String type() {
        return header("content-type");
    }

    /** The steps of the path below some prefix. */
    List<String> below(String prefix) {
        return List.of(path.substring(prefix.length()).split("/", -1));
    }

    JsonNode json() {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        if (type().startsWith("application/x-www-form-urlencoded")) {
            return form();
        }
        return Json.parse(body).orElseThrow(Problem.INVALID_JSON::refused);
    }

    private JsonNode form() {
        var form = Json.object();
        for (var pair : body.split("&", -1)) {
            var parts = pair.split("=", 2);
            form.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
