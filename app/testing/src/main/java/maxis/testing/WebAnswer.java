package maxis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.runtime.web.json.WebJson;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a route answered, as it goes over the wire. */
public final class WebAnswer {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Answer answer;
    private final WebJson json;
    private final Language language;

    WebAnswer(Answer answer, WebJson json, Language language) {
        this.answer = answer;
        this.json = json;
        this.language = language;
    }

    /** The HTTP status. */
    public int status() {
        return status(answer);
    }

    /** A header that the route itself wrote. */
    public Optional<String> header(String name) {
        return answer instanceof Answer.Headed(var inner, var header, var value)
                ? header.equalsIgnoreCase(name)
                        ? Optional.of(value)
                        : new WebAnswer(inner, json, language).header(name)
                : Optional.empty();
    }

    /** The body as it is sent. */
    public String body() {
        return body(answer);
    }

    /** The value at a place, as text: {@code at("/items/0/name")}; empty where there is none. */
    public String at(String pointer) {
        var node = node(pointer);
        return node.isContainer() ? node.toString() : node.asString("");
    }

    /** How many elements a list has. */
    public int size(String pointer) {
        return node(pointer).size();
    }

    /** The value of one component of each element of a list. */
    public List<String> each(String list, String component) {
        return node(list).valueStream().map(one -> one.path(component).asString("")).toList();
    }

    private JsonNode node(String pointer) {
        return MAPPER.readTree(body()).at(pointer);
    }

    private static int status(Answer answer) {
        return switch (answer) {
            case Answer.Json(var status, _) -> status;
            case Answer.File _ -> 200;
            case Answer.Empty() -> 204;
            case Answer.Redirect _ -> 302;
            case Answer.Problem(var status, _) -> status;
            case Answer.Invalid _ -> 422;
            case Answer.Headed(var inner, _, _) -> status(inner);
        };
    }

    private String body(Answer shown) {
        return switch (shown) {
            case Answer.Json(_, var body) -> written(body);
            case Answer.File(_, _, var content) -> read(content);
            case Answer.Empty(), Answer.Redirect _ -> "";
            case Answer.Problem(var status, Text text) ->
                    written(Map.of("status", status, "detail", text));
            case Answer.Invalid(var fields) -> written(Map.of("status", 422, "fields", fields));
            case Answer.Headed(var inner, _, _) -> body(inner);
        };
    }

    private String written(Object body) {
        return new String(json.write(body, language), UTF_8);
    }

    private static String read(Answer.Content content) {
        try (var stream = content.open()) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
