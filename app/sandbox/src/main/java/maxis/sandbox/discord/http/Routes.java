package maxis.sandbox.discord.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All operations, and which one a request means. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** For bots only. */
    public void bot(String operation, Function<Call, Answer> handler) {
        add(operation, Route.Access.BOT, handler);
    }

    /** For bots, and for applications in the name of somebody. */
    public void known(String operation, Function<Call, Answer> handler) {
        add(operation, Route.Access.ANYBODY_KNOWN, handler);
    }

    /** Without a token. */
    public void open(String operation, Function<Call, Answer> handler) {
        add(operation, Route.Access.EVERYBODY, handler);
    }

    private void add(String operation, Route.Access access, Function<Call, Answer> handler) {
        var parts = operation.split(" ", 2);
        routes.add(Route.of(parts[0], parts[1], access, handler));
        routes.sort(Comparator.comparingInt(Route::placeholders));
    }

    /** A route and the values of its placeholders. */
    public record Match(Route route, Map<String, String> values) {}

    public Optional<Match> find(String method, List<String> path) {
        return matching(path).filter(it -> it.route().method().equals(method)).findFirst();
    }

    /** Whether there is something at a path, for another method. */
    public boolean knows(List<String> path) {
        return matching(path).findAny().isPresent();
    }

    private Stream<Match> matching(List<String> path) {
        return routes.stream()
                .flatMap(route ->
                        route.match(path).stream().map(values -> new Match(route, values)));
    }
}
