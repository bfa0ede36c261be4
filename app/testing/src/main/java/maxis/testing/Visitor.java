package maxis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.runtime.web.call.Refusal;
import maxis.runtime.web.json.WebJson;
import maxis.spi.Fault;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in front of the API, with a session of their level. The declared access is checked and
 * the body read as the server does it.
 *
 * <pre>{@code
 * var answer = maxis.as(ADMIN).onTheWeb().posts("/api/members/1002/warn", "{'reason': 'spam'}");
 * assertThat(answer.status()).isEqualTo(204);
 * }</pre>
 */
public final class Visitor {
    private static final String ADDRESS = "203.0.113.7";

    private final Visits visits;
    private final Optional<Caller> caller;
    private final Language language;
    private final boolean isSteppedUp;
    private final Map<String, String> headers;

    private Visitor(
            Visits visits,
            Optional<Caller> caller,
            Language language,
            boolean isSteppedUp,
            Map<String, String> headers) {
        this.visits = visits;
        this.caller = caller;
        this.language = language;
        this.isSteppedUp = isSteppedUp;
        this.headers = headers;
    }

    Visitor(Visits visits, Optional<Caller> caller, Language language) {
        this(visits, caller, language, true, Map.of());
    }

    /** The same one, whose second factor was shown too long ago. */
    public Visitor withoutSecondFactor() {
        return new Visitor(visits, caller, language, false, headers);
    }

    /** The same one, sending a header. */
    public Visitor sending(String name, String value) {
        return new Visitor(visits, caller, language, isSteppedUp, Map.of(name, value));
    }

    /** Asks: {@code gets("/api/members?text=jean")}. */
    public WebAnswer gets(String address) {
        return calls(Method.GET, address, "");
    }

    /** Sends JSON, in which single quotes stand for double ones. */
    public WebAnswer posts(String address, String json) {
        return calls(Method.POST, address, json);
    }

    public WebAnswer puts(String address, String json) {
        return calls(Method.PUT, address, json);
    }

    public WebAnswer deletes(String address) {
        return calls(Method.DELETE, address, "");
    }

    private WebAnswer calls(Method method, String address, String json) {
        int mark = address.indexOf('?');
        var path = mark < 0 ? address : address.substring(0, mark);
        var hit = visits.find(method, path);
        if (hit.isEmpty()) {
            return answered(Answer.notFound());
        }
        var route = hit.get().route();
        var refusal = refusal(route);
        if (refusal.isPresent()) {
            return answered(refusal.get());
        }
        var query = query(mark < 0 ? "" : address.substring(mark + 1));
        requireDeclared(route, query);
        var body = new Sent(json.replace('\'', '"'), visits.json(), route);
        var request =
                new Request(caller, ADDRESS, language, hit.get().path(), query, headers, body);
        try {
            return answered(visits.answer(route, request));
        } catch (Fault fault) {
            return answered(problem(fault));
        } catch (Refusal doesNotFit) {
            return answered(doesNotFit.answer());
        }
    }

    private static Answer problem(Fault fault) {
        return switch (fault.kind()) {
            case USER -> new Answer.Problem(422, fault.text().orElseThrow(() -> fault));
            case OPERATOR, REMOTE, BUG -> throw fault;
        };
    }

    private Optional<Answer> refusal(Route route) {
        boolean isAllowed =
                switch (route.access()) {
                    case Access.Open _, Access.Signed _ -> true;
                    case Access.AtLeast(var level) ->
                            caller.filter(one -> one.level().includes(level)).isPresent();
                    case Access.Holding(var level, var right) ->
                            caller.filter(one -> one.level().includes(level) || one.holds(right))
                                    .isPresent();
                };
        if (!isAllowed) {
            return Optional.of(
                    new Answer.Problem(
                            caller.isEmpty() ? 401 : 403, Text.of("platform.refuse.forbidden")));
        }
        return route.terms().isSteppedUp() && !isSteppedUp
                ? Optional.of(new Answer.Problem(403, Text.value("step up")))
                : Optional.empty();
    }

    /** What a route does not declare never reaches it from outside. */
    private static void requireDeclared(Route route, Map<String, List<String>> query) {
        query.keySet().stream()
                .filter(name -> !route.terms().parameters().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            route.name() + " declares no parameter " + name);
                });
    }

    private static Map<String, List<String>> query(String written) {
        var query = new LinkedHashMap<String, List<String>>();
        for (var part : written.isEmpty() ? new String[0] : written.split("&")) {
            var pair = part.split("=", 2);
            query.put(pair[0], List.of(URLDecoder.decode(pair[1], UTF_8)));
        }
        return query;
    }

    private WebAnswer answered(Answer answer) {
        return new WebAnswer(answer, visits.json(), language);
    }

    private record Sent(String text, WebJson json, Route route) implements Request.Body {
        @Override
        public byte[] bytes() {
            return text.getBytes(UTF_8);
        }

        @Override
        public <T extends Record> T as(Class<T> type) {
            if (!route.terms().body().filter(type::equals).isPresent()) {
                throw new IllegalStateException(route.name() + " does not declare " + type);
            }
            return json.read(bytes(), type);
        }
    }
}
