package maxis.testing.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Route;
import maxis.testing.TestPlatform;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** A route that is declared wrongly stops the start, with its name. */
class BadRoutesTest {
    private static final Access OPEN = new Access.Open();

    @Test
    void aRouteThatDoesNotSayWhoMayCallItStopsTheStart() {
        requireRefused(
                route("/api/x", null),
                "The route GET /api/x of bad does not say who may call it: give it an Access.");
    }

    @Test
    void soDoesAPathThatCannotBeAsked() {
        requireRefused(route("/api/x y", OPEN), "GET /api/x y of bad has a path");
        requireRefused(route("api", OPEN), "GET api of bad has a path");
        requireRefused(route("/api/{}", OPEN), "GET /api/{} of bad has a path");
        requireRefused(route("/api/a{b}", OPEN), "GET /api/a{b} of bad has a path");
    }

    @Test
    void soDoTwoRoutesOfOneForm() {
        requireRefused(
                List.of(
                        route("/api/{a}/x", OPEN),
                        route("/api/{b}/x", new Access.AtLeast(Level.ADMIN))),
                "is declared twice");
    }

    private static Route route(String path, @Nullable Access access) {
        return declared(path, access);
    }

    @SuppressWarnings("NullAway") // what a cog in Java may leave out
    private static Route declared(String path, @Nullable Access access) {
        return Route.of(
                Route.Method.GET, path, access, WindowCog.Panes.class, WindowCog.Panes::last);
    }

    private static void requireRefused(Route route, String words) {
        requireRefused(List.of(route), words);
    }

    private static void requireRefused(List<Route> routes, String words) {
        assertThatThrownBy(() -> TestPlatform.with(new BadCog(routes)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(words);
    }

    private record BadCog(List<Route> routes) implements Cog {
        @Override
        public CogId id() {
            return new CogId("bad");
        }

        @Override
        public Set<ProcessRole> roles() {
            return Set.of(ProcessRole.values());
        }

        @Override
        public void bind(CogBinder cog) {
            cog.contribute(routes.toArray(Route[]::new));
        }
    }
}
