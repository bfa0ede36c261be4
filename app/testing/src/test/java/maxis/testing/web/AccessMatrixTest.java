package maxis.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** The matrix itself: silent where all is right, and loud about what is planted. */
class AccessMatrixTest {
    private static final OwnRow PANE =
            new OwnRow("GET /api/window/{id}", (_, owner) -> "of-" + owner.id());

    @Test
    void whereAllIsRightNothingIsFound() {
        try (var house = OpenHouse.with(new WindowCog())) {
            var result = AccessMatrix.of(house, List.of(PANE));

            assertThat(ofTheTest(result)).isEmpty();
            assertThat(result.calls()).isGreaterThan(70);
        }
    }

    @Test
    void aRouteWithoutACaseIsFound() {
        try (var house = OpenHouse.with(new WindowCog())) {
            assertThat(ofTheTest(AccessMatrix.of(house, List.of())))
                    .containsExactly(
                            "GET /api/window/{id}: no OwnRow says how a member comes to own one");
        }
    }

    @Test
    void aRouteThatShowsWhatIsSomebodyElsesIsFound() {
        var leaky = new OwnRow("GET /api/leaky/{id}", (_, _) -> "7");
        try (var house = OpenHouse.with(new WindowCog(), new LeakyCog())) {
            assertThat(ofTheTest(AccessMatrix.of(house, List.of(PANE, leaky))))
                    .singleElement()
                    .asString()
                    .startsWith("GET /api/leaky/{id}: somebody else is answered 200");
        }
    }

    /** The platform's own routes are looked at where all cogs are together. */
    private static List<String> ofTheTest(AccessMatrix.Result result) {
        return result.findings().stream()
                .filter(finding -> finding.matches("\\w+ /api/(window|leaky)\\b(?s:.*)"))
                .toList();
    }

    /** The handler. */
    public static final class Drafts {
        @Inject
        Drafts() {}

        Answer open(Request request) {
            return Answer.ok(List.of(request.path()));
        }
    }

    /** Asks nobody whose it is. */
    public static final class LeakyCog implements Cog {
        @Override
        public CogId id() {
            return new CogId("leaky");
        }

        @Override
        public Set<ProcessRole> roles() {
            return Set.of(ProcessRole.values());
        }

        @Override
        public void bind(CogBinder cog) {
            cog.contribute(
                    Route.of(
                            Route.Method.GET,
                            "/api/leaky/{id}",
                            new Access.AtLeast(Level.MEMBER),
                            Drafts.class,
                            Drafts::open));
        }
    }
}
