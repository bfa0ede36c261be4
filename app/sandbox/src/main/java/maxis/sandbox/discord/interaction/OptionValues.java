package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** What was typed into the options of a command, held against what the command asks for. */
final class OptionValues {
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;
    private static final int MENTIONABLE = 9;
    private static final int NUMBER = 10;

    private final ObjectNode typed;
    private final String focused;
    private final Resolved resolved;

    OptionValues(ObjectNode typed, String focused, Resolved resolved) {
        this.typed = typed;
        this.focused = focused;
        this.resolved = resolved;
    }

    List<ObjectNode> read(JsonNode asked) {
        var errors = new FormErrors();
        var values = new ArrayList<ObjectNode>();
        var names = Json.items(asked).map(it -> Json.string(it, "name")).toList();
        typed.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> errors.add("options." + name, "OPTION_UNKNOWN", "No such option"));
        for (var option : asked) {
            var name = Json.string(option, "name");
            if (Json.has(typed, name)) {
                values.add(one(option, name, errors));
            } else if (Json.truth(option, "required") && focused.isEmpty()) {
                errors.required("options." + name);
            }
        }
        errors.throwIfAny();
        return values;
    }

    private ObjectNode one(JsonNode option, String name, FormErrors errors) {
        var type = Json.number(option, "type", STRING);
        var value = Json.object().put("name", name).put("type", type);
        if (name.equals(focused)) {
            // What is being typed is sent as it stands, whatever it will become.
            value.put("focused", true).put("value", typed.path(name).asString(""));
            return value;
        }
        switch (type) {
            case INTEGER, NUMBER -> number(option, name, value, errors);
            case BOOLEAN -> value.put("value", typed.path(name).asBoolean(false));
            case USER, CHANNEL, ROLE, MENTIONABLE -> entity(type, name, value);
            default -> text(option, name, value, errors);
        }
        return value;
    }

    private void text(JsonNode option, String name, ObjectNode value, FormErrors errors) {
        var text = typed.path(name).asString("");
        value.put("value", text);
        var length = text.codePointCount(0, text.length());
        if (length < Json.number(option, "min_length", 0)
                || length > Json.number(option, "max_length", 6000)) {
            errors.add("options." + name, "BASE_TYPE_BAD_LENGTH", "Too short or too long");
        }
        choice(option, name, JsonNodeFactory.instance.stringNode(text), errors);
    }

    private void number(JsonNode option, String name, ObjectNode value, FormErrors errors) {
        var number = typed.path(name).asDouble(Double.NaN);
        if (Double.isNaN(number)) {
            errors.add("options." + name, "NUMBER_TYPE_COERCE", "This is no number");
            return;
        }
        if (number < option.path("min_value").asDouble(-1e15)
                || number > option.path("max_value").asDouble(1e15)) {
            errors.add("options." + name, "NUMBER_TYPE_RANGE", "Too small or too large");
        }
        if (Json.number(option, "type", 0) == INTEGER) {
            value.put("value", (long) number);
        } else {
            value.put("value", number);
        }
        choice(option, name, value.path("value"), errors);
    }

    private static void choice(JsonNode option, String name, JsonNode value, FormErrors errors) {
        var choices = option.path("choices");
        if (!choices.isEmpty()
                && Json.items(choices)
                        .noneMatch(
                                it -> it.path("value").asString("").equals(value.asString("")))) {
            errors.choice("options." + name, choices.toString());
        }
    }

    private void entity(int type, String name, ObjectNode value) {
        // Typed as an id or as a mention.
        var id = typed.path(name).asString("").replaceAll("\\D", "");
        resolved.add(
                switch (type) {
                    case USER -> Resolved.Kind.USER;
                    case CHANNEL -> Resolved.Kind.CHANNEL;
                    case ROLE -> Resolved.Kind.ROLE;
                    default -> Resolved.Kind.MENTIONABLE;
                },
                Json.isId(id) ? Long.parseLong(id) : 0);
        value.put("value", id);
    }
}
