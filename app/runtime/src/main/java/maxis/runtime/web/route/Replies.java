package maxis.runtime.web.route;

import jakarta.inject.Inject;

import maxis.runtime.message.Messages;
import maxis.runtime.web.call.Bytes;
import maxis.runtime.web.call.Header;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.runtime.web.json.WebJson;
import maxis.spi.Fault;
import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes answers in the reader's language. */
public final class Replies {
    private static final String GENERAL = "about:blank";

    private final WebJson json;
    private final Messages messages;

    @Inject
    Replies(WebJson json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    public Outgoing write(Answer answer, Reader reader) {
        return switch (answer) {
            case Answer.Json(int status, Object body) ->
                    json(status, "application/json", body, reader);
            case Answer.File file -> file(file);
            case Answer.Empty() -> new Outgoing.Whole(204, List.of(), Bytes.none());
            case Answer.Redirect(String location) -> Outgoing.elsewhere(302, location);
            case Answer.Problem problem -> problem(problem, GENERAL, reader);
            case Answer.Invalid(var fields) -> invalid(fields, reader);
            case Answer.Headed(var inner, String name, String value) ->
                    write(inner, reader).with(name, value);
        };
    }

    /** Asks for the second factor, after which the same call is let through. */
    Outgoing stepUp(Reader reader) {
        return problem(
                new Answer.Problem(403, Text.of("platform.problem.step_up")),
                "/problems/step-up",
                reader);
    }

    private Outgoing problem(Answer.Problem problem, String type, Reader reader) {
        return problem(problem.status(), type, problem.text(), Optional.empty(), reader);
    }

    private Outgoing invalid(Map<String, Text> fields, Reader reader) {
        return problem(
                422, GENERAL, Text.of("platform.problem.invalid"), Optional.of(fields), reader);
    }

    private Outgoing problem(
            int status,
            String type,
            Text detail,
            Optional<Map<String, Text>> fields,
            Reader reader) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("title", title(status, reader.language()));
        body.put("status", status);
        body.put("detail", detail);
        body.put("reference", reader.reference());
        fields.ifPresent(present -> body.put("fields", present));
        return json(status, "application/problem+json", body, reader);
    }

    private Text title(int status, Language language) {
        var own = new MessageKey("platform.problem.title." + status);
        return messages.hold(own, language)
                ? new Text(own, Map.of())
                : Text.of("platform.problem.title.other");
    }

    private Outgoing json(int status, String mediaType, Object body, Reader reader) {
        return new Outgoing.Whole(
                status,
                List.of(new Header("Content-Type", mediaType)),
                Bytes.of(json.write(body, reader.language())));
    }

    private static Outgoing file(Answer.File file) {
        if (file.mediaType().indexOf('/') < 1) {
            throw Fault.bug("Not a media type: " + file.mediaType(), null);
        }
        var ascii = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
        var whole = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Outgoing.Streamed(
                200,
                List.of(
                        new Header("Content-Type", file.mediaType()),
                        new Header(
                                "Content-Disposition",
                                "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                                        .formatted(ascii, whole))),
                file.content());
    }
}
