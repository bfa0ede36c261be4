package maxis.sandbox.discord;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Speaks plain HTTP as a bot, so that a test sees every header and code. */
final class TestBot {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String authorization;

    TestBot(String address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    Reply put(String path) {
        return send("PUT", path, "");
    }

    Reply put(String path, JsonNode body) {
        return send("PUT", path, Json.text(body));
    }

    Reply post(String path, JsonNode body) {
        return send("POST", path, Json.text(body));
    }

    Reply patch(String path, JsonNode body) {
        return send("PATCH", path, Json.text(body));
    }

    /** A message with nothing but a text. */
    Reply say(long channel, String text) {
        return post("/channels/" + channel + "/messages", Json.object().put("content", text));
    }

    Reply send(String method, String path, String body) {
        return send(method, path, "application/json", body);
    }

    Reply send(String method, String path, String type, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(10))
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
