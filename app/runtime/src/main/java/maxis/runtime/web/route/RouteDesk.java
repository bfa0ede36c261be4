package maxis.runtime.web.route;

import jakarta.inject.Inject;

import maxis.runtime.cog.Handlers;
import maxis.runtime.conversation.Mishaps;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.runtime.web.call.Refusal;
import maxis.runtime.web.json.JsonBody;
import maxis.runtime.web.json.WebJson;
import maxis.runtime.web.route.Gate.Passage;
import maxis.runtime.web.route.RouteTable.Finding;
import maxis.spi.Fault;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Request;
import maxis.spi.web.Route;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Serves the routes. */
public final class RouteDesk {
    /** What shows who calls stays at the door. */
    private static final String SESSION = "__Host-maxis=";

    private final RouteTable table;
    private final Gate gate;
    private final Handlers handlers;
    private final Replies replies;
    private final WebJson json;
    private final Mishaps mishaps;

    @Inject
    RouteDesk(
            RouteTable table,
            Gate gate,
            Handlers handlers,
            Replies replies,
            WebJson json,
            Mishaps mishaps) {
        this.table = table;
        this.gate = gate;
        this.handlers = handlers;
        this.replies = replies;
        this.json = json;
        this.mishaps = mishaps;
    }

    /** An answer, and what the log may tell of it. */
    public record Served(
            Outgoing outgoing, String route, Optional<Caller> caller, String reference) {
        /** Of a desk that is no route. */
        public static Served of(Outgoing outgoing, String desk, Reader reader) {
            return new Served(outgoing, desk, Optional.empty(), reader.reference());
        }
    }

    public Served serve(Incoming incoming, Reader reader) {
        var method = incoming.isHead() ? "GET" : incoming.method();
        return switch (table.find(method, incoming.path())) {
            case Finding.Found(var route, var values) -> serve(route, values, incoming, reader);
            case Finding.OtherMethods(var allowed) ->
                    stranger(
                            new Answer.Problem(405, Text.of("platform.problem.method"))
                                    .with("Allow", String.join(", ", allowed)),
                            reader);
            case Finding.SwitchedOff() ->
                    stranger(
                            new Answer.Problem(404, Text.of("platform.problem.switched_off")),
                            reader);
            case Finding.Nothing() -> stranger(Answer.notFound(), reader);
        };
    }

    /** A document, with what its browser is given to keep. */
    public Outgoing greeted(Incoming incoming, Outgoing outgoing) {
        boolean isDocument =
                outgoing.headers().stream()
                        .anyMatch(header ->
                                header.name().equalsIgnoreCase("Content-Type")
                                        && header.value().startsWith("text/html"));
        return isDocument
                ? gate.greeting(incoming)
                        .map(cookie -> outgoing.with("Set-Cookie", cookie))
                        .orElse(outgoing)
                : outgoing;
    }

    private Served stranger(Answer answer, Reader reader) {
        return new Served(replies.write(answer, reader), "-", Optional.empty(), reader.reference());
    }

    private Served serve(
            KnownRoute known, Map<String, String> values, Incoming incoming, Reader reader) {
        var name = known.route().name();
        return switch (gate.pass(known, incoming)) {
            case Passage.Closed closed -> {
                var words = speaking(reader, closed.language());
                var outgoing =
                        switch (closed.why()) {
                            case Gate.Why.Told(var answer) -> replies.write(answer, words);
                            case Gate.Why.StepUp() -> replies.stepUp(words);
                        };
                yield new Served(outgoing, name, closed.caller(), reader.reference());
            }
            case Passage.Open open -> {
                var words = speaking(reader, open.language());
                yield answered(known, request(open, values, incoming, words), incoming, words);
            }
        };
    }

    private Served answered(KnownRoute known, Unread unread, Incoming incoming, Reader reader) {
        var route = known.route();
        try {
            refuseUnknownParameters(route, incoming);
            var request = unread.with(body(route, incoming));
            var answer = call(route, request);
            return new Served(
                    replies.write(answer, reader),
                    route.name(),
                    unread.caller(),
                    reader.reference());
        } catch (Refusal refused) {
            return new Served(
                    replies.write(refused.answer(), reader),
                    route.name(),
                    unread.caller(),
                    reader.reference());
        } catch (RuntimeException failed) {
            return mishap(route.name(), unread.caller(), reader, failed);
        }
    }

    /** Something failed; the log tells what, the answer does not. */
    public Served mishap(
            String what, Optional<Caller> caller, Reader reader, RuntimeException failed) {
        var apology = mishaps.of(what, failed);
        var reference = apology.reference().orElse(reader.reference());
        var outgoing =
                replies.write(
                        new Answer.Problem(status(failed), apology.text()),
                        new Reader(reader.language(), reference));
        return new Served(outgoing, what, caller, reference);
    }

    private static int status(RuntimeException failed) {
        if (failed instanceof Fault fault) {
            return switch (fault.kind()) {
                case USER -> 422;
                case REMOTE -> 503;
                case OPERATOR, BUG -> 500;
            };
        }
        return 500;
    }

    private static void refuseUnknownParameters(Route route, Incoming incoming) {
        for (var asked : incoming.query().entrySet()) {
            if (!route.terms().parameters().contains(asked.getKey())) {
                throw new Refusal(
                        new Answer.Problem(
                                400,
                                Text.of("platform.problem.parameter")
                                        .with("name", asked.getKey())));
            }
            if (asked.getValue().size() > 1) {
                throw new Refusal(
                        new Answer.Problem(
                                400,
                                Text.of("platform.problem.parameter_twice")
                                        .with("name", asked.getKey())));
            }
        }
    }

    private JsonBody body(Route route, Incoming incoming) {
        var bytes =
                route.method().mutates()
                        ? incoming.content().read(route.terms().largestBody())
                        : new byte[0];
        var body = new JsonBody(json, incoming.header("content-type").orElse(""), bytes);
        // What does not fit is refused before the handler has begun anything.
        route.terms().body().ifPresent(type -> body.as(type));
        return body;
    }

    @SuppressWarnings("unchecked") // Route.of took handler and method with one type
    private <H> Answer call(Route route, Request request) {
        var answering = (Route.Answering<H>) route.answering();
        return answering.answer((H) handlers.instance(route.handler()), request);
    }

    private static Unread request(
            Passage.Open open, Map<String, String> values, Incoming incoming, Reader reader) {
        var headers = new HashMap<>(incoming.headers());
        headers.remove("authorization");
        headers.computeIfPresent("cookie", (_, cookies) -> withoutSession(cookies));
        return new Unread(open.caller(), values, headers, incoming, reader);
    }

    private static @Nullable String withoutSession(String cookies) {
        var others =
                Arrays.stream(cookies.split(";"))
                        .map(String::strip)
                        .filter(cookie -> !cookie.startsWith(SESSION))
                        .collect(Collectors.joining("; "));
        return others.isEmpty() ? null : others;
    }

    private static Reader speaking(Reader reader, Optional<maxis.spi.text.Language> chosen) {
        return chosen.map(language -> new Reader(language, reader.reference())).orElse(reader);
    }

    private record Unread(
            Optional<Caller> caller,
            Map<String, String> values,
            Map<String, String> headers,
            Incoming incoming,
            Reader reader) {
        Request with(Request.Body body) {
            return new Request(
                    caller,
                    incoming.origin().address(),
                    reader.language(),
                    values,
                    incoming.query(),
                    headers,
                    body);
        }
    }
}
