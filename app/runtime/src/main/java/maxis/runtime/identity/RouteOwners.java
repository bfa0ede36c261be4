package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.spi.CogId;
import maxis.spi.web.Access;
import maxis.spi.web.Route;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** To which cog a path belongs, and whether strangers may call it. */
final class RouteOwners {
    private final List<Owned> all;

    @Inject
    RouteOwners(Registry registry) {
        // Where a name and a placeholder both fit, the name is meant.
        this.all =
                registry.contributions().stream()
                        .flatMap(RouteOwners::owned)
                        .sorted(Comparator.comparingLong(Owned::placeholders))
                        .toList();
    }

    /** A route with its path in parts. */
    record Owned(CogId cog, boolean mutates, List<String> parts, boolean isOpen) {
        long placeholders() {
            return parts.stream().filter(Owned::isPlaceholder).count();
        }

        boolean fits(boolean mutating, List<String> path) {
            if (mutates != mutating || path.size() != parts.size()) {
                return false;
            }
            for (int at = 0; at < path.size(); at++) {
                if (!isPlaceholder(parts.get(at)) && !parts.get(at).equals(path.get(at))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isPlaceholder(String part) {
            return part.startsWith("{");
        }
    }

    Optional<Owned> find(boolean mutates, String path) {
        var parts = parts(path);
        return all.stream().filter(owned -> owned.fits(mutates, parts)).findFirst();
    }

    private static Stream<Owned> owned(Contributed contributed) {
        return contributed.contribution() instanceof Route route
                ? Stream.of(
                        new Owned(
                                contributed.cog(),
                                route.method().mutates(),
                                parts(route.path()),
                                isOpen(route.access())))
                : Stream.empty();
    }

    private static boolean isOpen(Access access) {
        return switch (access) {
            case Access.Open(), Access.Signed() -> true;
            case Access.AtLeast(var _), Access.Holding(var _, var _) -> false;
        };
    }

    private static List<String> parts(String path) {
        return Stream.of(path.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    }
}
