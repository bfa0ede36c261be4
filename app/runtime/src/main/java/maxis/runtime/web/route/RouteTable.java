package maxis.runtime.web.route;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.spi.web.Route;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All routes of the loaded cogs. */
public final class RouteTable {
    private final List<KnownRoute> routes;
    private final List<KnownRoute> switchedOff;

    private RouteTable(List<KnownRoute> routes, List<KnownRoute> switchedOff) {
        this.routes = routes;
        this.switchedOff = switchedOff;
    }

    /** Reads the declarations; a wrong one is a fault that names it. */
    public static RouteTable of(Registry registry) {
        var routes = known(registry.contributions());
        var seen = new HashSet<String>();
        for (var known : routes) {
            if (!seen.add(known.route().method() + " " + known.form())) {
                throw KnownRoute.wrong(known.cog(), known.route(), "is declared twice");
            }
        }
        return new RouteTable(routes, known(registry.contributionsSwitchedOff()));
    }

    private static List<KnownRoute> known(List<Contributed> contributions) {
        return contributions.stream()
                .flatMap(contributed ->
                        contributed.contribution() instanceof Route route
                                ? Stream.of(KnownRoute.of(contributed.cog(), route))
                                : Stream.empty())
                .sorted(Comparator.comparing(KnownRoute::order))
                .toList();
    }

    /** What stands at an address. */
    sealed interface Finding {
        record Found(KnownRoute route, Map<String, String> values) implements Finding {}

        /** The address is right and the method is not. */
        record OtherMethods(Set<String> allowed) implements Finding {}

        /** It would be there if its cog were on. */
        record SwitchedOff() implements Finding {}

        record Nothing() implements Finding {}
    }

    Finding find(String method, List<String> path) {
        var allowed = new TreeSet<String>();
        for (var known : routes) {
            var values = known.match(path);
            if (values.isPresent()) {
                if (known.route().method().name().equals(method)) {
                    return new Finding.Found(known, values.get());
                }
                allowed.add(known.route().method().name());
            }
        }
        if (!allowed.isEmpty()) {
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            return new Finding.OtherMethods(allowed);
        }
        return switchedOff.stream().anyMatch(known -> known.match(path).isPresent())
                ? new Finding.SwitchedOff()
                : new Finding.Nothing();
    }

    public List<KnownRoute> routes() {
        return routes;
    }
}
