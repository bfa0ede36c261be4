package maxis.testing.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.runtime.web.json.WebJson;
import maxis.spi.text.Language;
import maxis.spi.web.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer as a browser gets it. */
record WebReply(int status, Map<String, String> headers, List<String> cookies, JsonNode json) {
    static WebReply of(Answer answer, WebJson json) {
        return switch (answer) {
            case Answer.Headed(var inner, var name, var value) -> of(inner, json).with(name, value);
            case Answer.Json(var status, var body) ->
                    plain(status, new String(json.write(body, Language.EN), UTF_8));
            case Answer.Empty() -> plain(204, "{}");
            case Answer.Redirect(var location) -> plain(302, "{}").with("Location", location);
            case Answer.Problem(var status, var text) ->
                    plain(status, "{\"text\":\"" + text.key().name() + "\"}");
            case Answer.Invalid(var fields) ->
                    plain(422, "{\"fields\":\"" + String.join(",", fields.keySet()) + "\"}");
            case Answer.File file -> throw new IllegalArgumentException(file.name());
        };
    }

    private static WebReply plain(int status, String body) {
        return new WebReply(status, Map.of(), List.of(), JsonMapper.shared().readTree(body));
    }

    private WebReply with(String name, String value) {
        if (name.equals("Set-Cookie")) {
            var more = new ArrayList<>(cookies);
            more.add(value);
            return new WebReply(status, headers, more, json);
        }
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new WebReply(status, more, cookies, json);
    }

    String text(String name) {
        return json.path(name).asString("");
    }

    String location() {
        return headers.getOrDefault("Location", "");
    }

    /** Whether a second factor is asked for again. */
    boolean asksForMore() {
        return status == 403 && headers.containsKey("X-Step-Up");
    }
}
