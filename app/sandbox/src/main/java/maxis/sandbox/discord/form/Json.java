package maxis.sandbox.discord.form;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON trees: made, read and written. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static ArrayNode array(Stream<? extends JsonNode> items) {
        var array = array();
        items.forEach(array::add);
        return array;
    }

    /** Ids travel as strings, because they do not fit into a number of JavaScript. */
    public static ArrayNode ids(Iterable<Long> ids) {
        var array = array();
        ids.forEach(id -> array.add(Long.toString(id)));
        return array;
    }

    public static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    public static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    public static byte[] bytes(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }

    /** The text at a field, or nothing where it is missing, null or no text. */
    public static String string(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
    }

    /** The id at a field, or 0. */
    public static long id(JsonNode node, String field) {
        return id(node.path(field));
    }

    public static long id(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        var text = value.isString() ? value.stringValue() : "";
        return isId(text) ? Long.parseLong(text) : 0;
    }

    public static boolean isId(String text) {
        return text.matches("[0-9]{1,18}|[1-8][0-9]{18}");
    }

    public static int number(JsonNode node, String field, int otherwise) {
        var value = node.path(field);
        return value.isNumber() ? (int) value.asDouble() : otherwise;
    }

    public static boolean truth(JsonNode node, String field) {
        var value = node.path(field);
        return value.isBoolean() && value.booleanValue();
    }

    public static boolean has(JsonNode node, String field) {
        return node.has(field) && !node.path(field).isNull();
    }

    public static Stream<JsonNode> items(JsonNode array) {
        return array.isArray() ? array.valueStream() : Stream.empty();
    }

    public static Stream<Long> ids(JsonNode array) {
        return items(array).map(Json::id);
    }
}
