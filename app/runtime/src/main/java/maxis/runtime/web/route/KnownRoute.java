package maxis.runtime.web.route;

import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.web.Route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A declared route of a cog, by the parts of its path. */
public record KnownRoute(CogId cog, Route route, List<String> parts) {
    private static final Pattern PART = Pattern.compile("[a-z0-9._-]+|\\{[a-z][A-Za-z0-9]*}");

    static KnownRoute of(CogId cog, Route route) {
        // A declaration in Java can leave out everything, whatever the annotations say.
        if ((Object) route.access() == null) {
            throw wrong(cog, route, "does not say who may call it: give it an Access");
        }
        var parts = List.of(route.path().substring(1).split("/", -1));
        if (!route.path().startsWith("/")
                || !parts.stream().allMatch(part -> PART.matcher(part).matches())) {
            throw wrong(
                    cog,
                    route,
                    "has a path that is not made of lower-case words and {placeholders}");
        }
        if (route.terms().body().isPresent() && route.method() == Route.Method.GET) {
            throw wrong(cog, route, "takes a body, which a GET has none of");
        }
        return new KnownRoute(cog, route, parts);
    }

    /** The values of the placeholders, if this is the path. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != parts.size()) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (isPlaceholder(part)) {
                if (path.get(i).isEmpty()) {
                    return Optional.empty();
                }
                values.put(part.substring(1, part.length() - 1), path.get(i));
            } else if (!part.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** The path without the names of its placeholders: routes of one form would be one. */
    String form() {
        return route.path().replaceAll("\\{[^}]*}", "{}");
    }

    /** How far it gets without a placeholder: words go before placeholders. */
    String order() {
        return route.path().replace('{', '\uffff');
    }

    static Fault wrong(CogId cog, Route route, String what) {
        return Fault.operator("The route %s of %s %s.".formatted(route.name(), cog, what), null);
    }

    private static boolean isPlaceholder(String part) {
        return part.startsWith("{");
    }
}
