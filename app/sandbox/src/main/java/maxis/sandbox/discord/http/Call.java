package maxis.sandbox.discord.http;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Upload;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/**
 * A request that has found its route.
 *
 * @param path the values of the route's placeholders
 * @param caller who asks
 * @param reason for the audit log
 */
public record Call(
        Map<String, String> path,
        Map<String, String> query,
        JsonNode body,
        List<Upload> files,
        Caller caller,
        String reason) {

    /** An id in the path. */
    public long id(String name) {
        return readId(name, text(name));
    }

    private static long readId(String name, String text) {
        if (!Json.isId(text)) {
            throw FormErrors.at(
                    name, "NUMBER_TYPE_COERCE", "Value \"" + text + "\" is not snowflake.");
        }
        return Long.parseLong(text);
    }

    public String text(String name) {
        return path.getOrDefault(name, "");
    }

    /** An id among the parameters, or 0. */
    public long queryId(String name) {
        var text = query.getOrDefault(name, "");
        return text.isEmpty() ? 0 : readId(name, text);
    }

    public int query(String name, int otherwise, int most) {
        var text = query.getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,6}")) {
            throw FormErrors.at(name, "NUMBER_TYPE_COERCE", "Value \"" + text + "\" is not int.");
        }
        var number = Integer.parseInt(text);
        if (number < 1 || number > most) {
            throw FormErrors.at(
                    name, "NUMBER_TYPE_MAX", "int value should be between 1 and " + most + ".");
        }
        return number;
    }

    public boolean isAsked(String name) {
        return query.getOrDefault(name, "false").equalsIgnoreCase("true");
    }

    public ObjectNode object() {
        if (body instanceof ObjectNode object) {
            return object;
        }
        if (body.isMissingNode()) {
            return Json.object();
        }
        throw Problem.INVALID_JSON.refused();
    }

    public ArrayNode array() {
        if (body instanceof ArrayNode array) {
            return array;
        }
        throw Problem.INVALID_JSON.refused();
    }

    public Draft draft() {
        return new Draft(object(), files);
    }

    /** The user who acts: the bot, or whoever gave an application leave. */
    public long actor() {
        return caller.user();
    }
}
