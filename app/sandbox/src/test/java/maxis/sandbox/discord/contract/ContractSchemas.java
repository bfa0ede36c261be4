package maxis.sandbox.discord.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published document, made strict where it is open and open where the service is. */
final class ContractSchemas {
    private static final String HOME = "https://contract.invalid/discord-openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private ContractSchemas(Path folder, Map<String, String> relaxed) {
        var json = JsonMapper.builder().build();
        document = json.readTree(ContractFiles.read(folder, "discord-openapi.json"));
        var known = json.readTree(ContractFiles.read(folder, "discord-known-deviations.json"));
        known.path("relax_integer_to_digit_string")
                .forEach(pointer -> relax(pointer.stringValue()));
        Exceptions.SCHEMAS.forEach((pointer, schema) -> replace(pointer, json.readTree(schema)));
        relaxed.forEach((pointer, schema) -> replace(pointer, json.readTree(schema)));
        Exceptions.FIELDS.forEach(this::allow);
        close(document.path("components").path("schemas"));
        var text = json.writeValueAsString(document);
        registry =
                SchemaRegistry.withDialect(
                        Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(HOME, text)));
    }

    /** What libraries may write. */
    static ContractSchemas ofRequests(Path folder) {
        return new ContractSchemas(folder, Exceptions.REQUEST_SCHEMAS);
    }

    static ContractSchemas ofAnswers(Path folder) {
        return new ContractSchemas(folder, Map.of());
    }

    /** Discord ignores what it does not know; a typo would go unseen. */
    private static void close(JsonNode all) {
        for (var schema : all.properties()) {
            var node = schema.getValue();
            if (schema.getKey().contains("Request")
                    && node.has("properties")
                    && !node.has("additionalProperties")
                    && !node.has("allOf")) {
                ((ObjectNode) node).put("unevaluatedProperties", false);
            }
        }
    }

    private void allow(String schema, List<String> fields) {
        var properties = document.at("/components/schemas/" + schema + "/properties");
        fields.forEach(field -> ((ObjectNode) properties).putObject(field));
    }

    private void relax(String pointer) {
        var strict = document.at(pointer).deepCopy();
        var alternatives = JsonMapper.builder().build().createObjectNode();
        alternatives
                .putArray("anyOf")
                .add(strict)
                .addObject()
                .put("type", "string")
                .put("pattern", "^[0-9]+$");
        replace(pointer, alternatives);
    }

    private void replace(String pointer, JsonNode schema) {
        var cut = pointer.lastIndexOf('/');
        var parent = document.at(pointer.substring(0, cut));
        if (!(parent instanceof ObjectNode holder) || !holder.has(pointer.substring(cut + 1))) {
            throw new IllegalStateException("The document has no " + pointer);
        }
        holder.set(pointer.substring(cut + 1), schema);
    }

    JsonNode operation(String template, String method) {
        return document.path("paths").path(template).path(method);
    }

    /** Follows one reference, as responses are shared. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").stringValue().substring(1)) : node;
    }

    /** Where a shared part is, or the place itself. */
    static String pointer(JsonNode node, String otherwise) {
        return node.has("$ref") ? node.path("$ref").stringValue() : otherwise;
    }

    List<String> violations(String pointer, String body) {
        var schema =
                schemas.computeIfAbsent(
                        pointer, it -> registry.getSchema(SchemaLocation.of(HOME + it)));
        return schema
                .validate(
                        body,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .limit(6)
                .toList();
    }

    static String step(String name) {
        return name.replace("~", "~0")
                .replace("/", "~1")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("@", "%40");
    }
}
