package maxis.sandbox.discord.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Collects what is wrong with a body, by the path of the field, so that the answer names everything
 * at once: {@code {"embeds":{"0":{"title":{"_errors":[…]}}}}}.
 */
public final class FormErrors {
    private final ObjectNode root = Json.object();

    public static Refusal at(String path, String code, String message) {
        var errors = new FormErrors();
        errors.add(path, code, message);
        return errors.refusal();
    }

    public void add(String path, String code, String message) {
        var node = root;
        for (var step : path.split("\\.", -1)) {
            if (!step.isEmpty()) {
                node = node.withObjectProperty(step);
            }
        }
        var list =
                node.path("_errors") instanceof ArrayNode known ? known : node.putArray("_errors");
        list.addObject().put("code", code).put("message", message);
    }

    public void required(String path) {
        add(path, "BASE_TYPE_REQUIRED", "This field is required");
    }

    public void choice(String path, String allowed) {
        add(path, "BASE_TYPE_CHOICES", "Value must be one of " + allowed + ".");
    }

    /** A text that may be missing but not too long. */
    public void atMost(String path, JsonNode holder, String field, int most) {
        var value = holder.path(field);
        if (value.isContainer()) {
            add(path + "." + field, "STRING_TYPE_CONVERT", "Could not interpret as string.");
        } else if (length(Json.string(holder, field)) > most) {
            add(
                    path + "." + field,
                    "BASE_TYPE_MAX_LENGTH",
                    "Must be " + most + " or fewer in length.");
        }
    }

    /** A text that must be there and fit. */
    public void between(String path, JsonNode holder, String field, int least, int most) {
        if (!Json.has(holder, field)) {
            required(path + "." + field);
            return;
        }
        var length = length(Json.string(holder, field));
        if (length < least || length > most) {
            add(
                    path + "." + field,
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between " + least + " and " + most + " in length.");
        }
    }

    public void size(String path, JsonNode list, int least, int most) {
        if (list.size() < least || list.size() > most) {
            add(
                    path,
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between " + least + " and " + most + " in length.");
        }
    }

    public void range(String path, JsonNode holder, String field, long least, long most) {
        var value = holder.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isNumber()) {
            add(path + "." + field, "NUMBER_TYPE_COERCE", "Value \"" + value + "\" is not int.");
        } else if (value.asDouble() < least) {
            add(
                    path + "." + field,
                    "NUMBER_TYPE_MIN",
                    "int value should be greater than or equal to " + least + ".");
        } else if (value.asDouble() > most) {
            add(
                    path + "." + field,
                    "NUMBER_TYPE_MAX",
                    "int value should be less than or equal to " + most + ".");
        }
    }

    public boolean isEmpty() {
        return root.isEmpty();
    }

    public void throwIfAny() {
        if (!isEmpty()) {
            throw refusal();
        }
    }

    private Refusal refusal() {
        return new Refusal(Problem.INVALID_FORM, root);
    }

    /** Discord counts characters, not halves of surrogate pairs. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
