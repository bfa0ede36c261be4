package maxis.sandbox.discord.server;

import maxis.sandbox.discord.fault.Effect;
import maxis.sandbox.discord.fault.Faults;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.form.Refusal;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Caller;
import maxis.sandbox.discord.http.Exchange;
import maxis.sandbox.discord.http.Route;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.limit.RateLimiter;
import maxis.sandbox.discord.limit.Ruling;
import maxis.sandbox.discord.state.World;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes requests to the API: who are you, may you ask now, and what comes of it. */
final class ApiDesk {
    private final World world;
    private final Routes routes;
    private final Callers callers;
    private final Faults faults;
    private final RateLimiter limiter;
    private final Consumer<Exchange> watcher;

    ApiDesk(
            World world,
            Routes routes,
            Callers callers,
            Faults faults,
            RateLimiter limiter,
            Consumer<Exchange> watcher) {
        this.world = world;
        this.routes = routes;
        this.callers = callers;
        this.faults = faults;
        this.limiter = limiter;
        this.watcher = watcher;
    }

    Served serve(Request request) {
        var path = request.path().replaceFirst("^/api(/v\\d+)?", "");
        var steps = List.of(path.split("/", -1));
        var match = routes.find(request.method(), steps);
        var template = match.map(it -> it.route().template()).orElse(path);
        var served = struck(request, path, match, steps);
        if (!served.lost()) {
            limiter.invalid().add(served.answer().status());
            watcher.accept(exchange(request, template, served.answer()));
        }
        return served;
    }

    private static Exchange exchange(Request request, String template, Answer answer) {
        return new Exchange(
                request.method(),
                template,
                request.path(),
                request.query(),
                request.body().isEmpty() ? "" : request.type(),
                request.body(),
                answer.status(),
                answer.type(),
                answer.text());
    }

    private Served struck(
            Request request, String path, Optional<Routes.Match> match, List<String> steps) {
        return switch (faults.strike(request.method(), path).orElse(null)) {
            case null -> Served.of(answer(request, match, steps));
            case Effect.Broken(var status) -> Served.of(broken(status));
            case Effect.TooMany(var wait, var global) ->
                    Served.of(
                            tooMany(
                                    wait.toMillis() / 1000.0,
                                    global,
                                    RateLimiter.waiting(
                                            wait.toMillis() / 1000.0,
                                            global ? "global" : "shared")));
            case Effect.Refused(var problem) -> Served.of(Answer.refused(problem.refused()));
            case Effect.LostAnswer() -> Served.of(answer(request, match, steps)).lose();
            case Effect.LostRequest() -> Served.never();
            case Effect.Slow(var delay) -> Served.of(answer(request, match, steps)).late(delay);
        };
    }

    /** An ill service answers with a page, as its load balancer does. */
    private static Answer broken(int status) {
        var page = "<html><body><h1>" + status + "</h1></body></html>";
        return Answer.bytes(status, "text/html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer tooMany(double seconds, boolean global, Map<String, String> headers) {
        var answer =
                Answer.of(
                        429,
                        Json.object()
                                .put("message", "You are being rate limited.")
                                .put("code", 0)
                                .put("retry_after", seconds)
                                .put("global", global));
        return with(answer, headers);
    }

    /**
     * The first header tells libraries that it was Discord that answered, not the network in front
     * of it.
     */
    private static Answer with(Answer answer, Map<String, String> headers) {
        var whole = answer.with("Via", "1.1 google");
        for (var header : headers.entrySet()) {
            whole = whole.with(header.getKey(), header.getValue());
        }
        return whole;
    }

    private Answer answer(Request request, Optional<Routes.Match> match, List<String> steps) {
        if (match.isEmpty()) {
            var problem = routes.knows(steps) ? Problem.METHOD_NOT_ALLOWED : Problem.NOT_FOUND;
            return Answer.refused(problem.refused());
        }
        var caller = callers.caller(request.header("authorization"));
        var route = match.get().route();
        if (!isWelcome(route, caller)) {
            return Answer.refused(Problem.UNAUTHORIZED.refused());
        }
        var ruling =
                limiter.rule(
                        caller.map(Caller::application).orElse(0L),
                        route.method() + " " + route.template(),
                        major(match.get().values()));
        return switch (ruling) {
            case Ruling.Pass(var headers) ->
                    with(handled(request, match.get(), caller.orElse(Caller.NOBODY)), headers);
            case Ruling.Wait(var seconds, var global, var headers) ->
                    tooMany(seconds, global, headers);
            case Ruling.ShutOut() ->
                    Answer.bytes(
                            429, "text/plain", "error code: 1015".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static boolean isWelcome(Route route, Optional<Caller> caller) {
        return switch (route.access()) {
            case EVERYBODY -> true;
            case BOT -> caller.filter(Caller::isBot).isPresent();
            case ANYBODY_KNOWN -> caller.filter(it -> it.user() != 0).isPresent();
        };
    }

    private static String major(Map<String, String> values) {
        for (var name : List.of("channel_id", "guild_id")) {
            if (values.containsKey(name)) {
                return values.getOrDefault(name, "");
            }
        }
        return values.getOrDefault("webhook_id", "") + values.getOrDefault("webhook_token", "");
    }

    private Answer handled(Request request, Routes.Match match, Caller caller) {
        try {
            var call =
                    new Call(
                            match.values(),
                            request.query(),
                            request.json(),
                            request.files(),
                            caller,
                            reason(request));
            return world.locked(() -> match.route().handler().apply(call));
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }

    private static String reason(Request request) {
        return URLDecoder.decode(
                request.header("x-audit-log-reason")
                        .replace("+", "%2B")
                        .replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                StandardCharsets.UTF_8);
    }
}
