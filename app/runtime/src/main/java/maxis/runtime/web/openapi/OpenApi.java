package maxis.runtime.web.openapi;

import maxis.runtime.web.route.KnownRoute;
import maxis.spi.web.Access;
import maxis.spi.web.Route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The OpenAPI document of some routes. */
final class OpenApi {
    private static final String JSON = "application/json";

    private final Schemas schemas = new Schemas();

    private OpenApi() {}

    static Map<String, Object> of(List<KnownRoute> routes) {
        var api = new OpenApi();
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        for (var known : routes) {
            paths.computeIfAbsent(known.route().path(), _ -> new LinkedHashMap<>())
                    .put(
                            known.route().method().name().toLowerCase(Locale.ROOT),
                            api.operation(known));
        }
        api.schemas.named().put("Problem", problem());
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Maxis", "version", "1"));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        api.schemas.named(),
                        "securitySchemes",
                        Map.of(
                                "session",
                                Map.of("type", "apiKey", "in", "cookie", "name", "__Host-maxis"),
                                "token",
                                Map.of("type", "http", "scheme", "bearer"))));
        return document;
    }

    private Map<String, Object> operation(KnownRoute known) {
        var route = known.route();
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", operationId(route));
        operation.put("tags", List.of(known.cog().name()));
        operation.put("description", access(route));
        operation.put("security", security(route.access()));
        operation.put("parameters", parameters(known));
        route.terms()
                .body()
                .ifPresent(body ->
                        operation.put(
                                "requestBody",
                                Map.of("required", true, "content", content(schemas.of(body)))));
        operation.put("responses", responses(route));
        return operation;
    }

    private static String operationId(Route route) {
        var words = route.path().replaceAll("[{}]", "").replaceFirst("^/(api/)?", "");
        return route.method().name().toLowerCase(Locale.ROOT)
                + "_"
                + words.replaceAll("[^A-Za-z0-9]+", "_");
    }

    private static String access(Route route) {
        var who =
                switch (route.access()) {
                    case Access.Open() -> "For everybody.";
                    case Access.AtLeast(var level) -> "From level " + word(level) + " on.";
                    case Access.Holding(var level, var right) ->
                            "From level %s on, or with the right %s."
                                    .formatted(word(level), right.name());
                    case Access.Signed() -> "For who signs the body.";
                };
        return route.terms().isSteppedUp() ? who + " Asks for the second factor." : who;
    }

    private static String word(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, Object>> security(Access access) {
        return switch (access) {
            case Access.Open(), Access.Signed() -> List.of();
            case Access.AtLeast _, Access.Holding _ ->
                    List.of(Map.of("session", List.of()), Map.of("token", List.of()));
        };
    }

    private static List<Map<String, Object>> parameters(KnownRoute known) {
        var parameters = new ArrayList<Map<String, Object>>();
        known.parts().stream()
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1))
                .forEach(name -> parameters.add(parameter(name, "path", true)));
        known.route()
                .terms()
                .parameters()
                .forEach(name -> parameters.add(parameter(name, "query", false)));
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String in, boolean isRequired) {
        return Map.of(
                "name", name, "in", in, "required", isRequired, "schema", Map.of("type", "string"));
    }

    private Map<String, Object> responses(Route route) {
        var responses = new LinkedHashMap<String, Object>();
        var terms = route.terms();
        if (terms.answer() == Void.class) {
            responses.put("2XX", Map.of("description", "Done, or a file."));
        } else {
            var schema =
                    terms.isList()
                            ? listing(schemas.of(terms.answer()))
                            : schemas.of(terms.answer());
            responses.put("2XX", Map.of("description", "The answer.", "content", content(schema)));
        }
        responses.put(
                "default",
                Map.of(
                        "description",
                        "A problem, in the caller's language.",
                        "content",
                        Map.of(
                                "application/problem+json",
                                Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")))));
        return responses;
    }

    private static Map<String, Object> listing(Map<String, Object> item) {
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "items",
                        Map.of("type", "array", "items", item),
                        "next",
                        Map.of("type", List.of("string", "null"))),
                "required",
                List.of("items"));
    }

    private static Map<String, Object> content(Map<String, Object> schema) {
        return Map.of(JSON, Map.of("schema", schema));
    }

    private static Map<String, Object> problem() {
        var text = Map.of("type", "string");
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "type", text,
                        "title", text,
                        "status", Map.of("type", "integer"),
                        "detail", text,
                        "reference", text,
                        "fields", Map.of("type", "object", "additionalProperties", text)),
                "required",
                List.of("type", "title", "status", "detail", "reference"));
    }
}
