package maxis.sandbox.discord;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.net.http.HttpHeaders;

/** What the sandbox answered to a test. */
record Reply(int status, String body, HttpHeaders headers) {
    JsonNode json() {
        return Json.parse(body).orElse(MissingNode.getInstance());
    }

    int code() {
        return json().path("code").asInt(-1);
    }

    String text(String field) {
        return Json.string(json(), field);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    Reply ok() {
        if (status >= 300) {
            throw new AssertionError(status + " " + body);
        }
        return this;
    }
}
