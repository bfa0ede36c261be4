package maxis.testing.web;

import maxis.runtime.web.route.RouteTable;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Route;
import maxis.testing.Persona;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls every route of a house as everybody, over the wire: strangers, each level, whoever was made
 * to call it; and every route that names a row of a member as its owner and as somebody else. A
 * route for members with a placeholder that no {@link OwnRow} is given for is a finding too.
 */
public final class AccessMatrix {
    private static final String STEP_UP = "/problems/step-up";
    private static final List<Persona> LEVELS =
            List.of(Persona.JEAN, Persona.VIEWER, Persona.SUPPORT, Persona.ADMIN, Persona.OWNER);

    private final OpenHouse house;
    private final Map<String, OwnRow> rows;
    private final List<String> findings = new ArrayList<>();
    private int calls;

    private AccessMatrix(OpenHouse house, List<OwnRow> rows) {
        this.house = house;
        this.rows = rows.stream().collect(Collectors.toMap(OwnRow::route, Function.identity()));
    }

    /**
     * What came of it.
     *
     * @param calls how many calls were made
     * @param findings what should not have been answered so
     */
    public record Result(int calls, List<String> findings) {}

    public static Result of(OpenHouse house, List<OwnRow> rows) {
        var matrix = new AccessMatrix(house, rows);
        for (var known : house.platform().instance(RouteTable.class).routes()) {
            matrix.look(known.route());
        }
        return new Result(matrix.calls, List.copyOf(matrix.findings));
    }

    private void look(Route route) {
        lookAtTheLevels(route);
        if (!(route.access() instanceof Access.Signed)) {
            var forged = call(route, "1", Optional.of(Persona.ADMIN), true);
            require(forged.statusCode() == 403, route, "a forged call", forged);
        }
        boolean isPersonal =
                route.access().equals(new Access.AtLeast(Level.MEMBER))
                        && route.path().contains("{");
        if (isPersonal) {
            lookAtTheRow(route);
        }
    }

    private void lookAtTheLevels(Route route) {
        var stranger = call(route, "1", Optional.empty(), false);
        require(
                needed(route.access()).isEmpty()
                        ? stranger.statusCode() < 500
                        : stranger.statusCode() == 401,
                route,
                "a stranger",
                stranger);
        for (var who : LEVELS) {
            var answer = call(route, "1", Optional.of(who), false);
            var status = answer.statusCode();
            boolean mayCall =
                    needed(route.access()).filter(it -> !who.level().includes(it)).isEmpty();
            boolean asksForMore = status == 403 && answer.body().contains(STEP_UP);
            require(status < 500, route, who.name(), answer);
            if (!mayCall) {
                require(status == 403 && !asksForMore, route, who.name(), answer);
            } else if (route.terms().isSteppedUp()) {
                require(asksForMore, route, who.name(), answer);
            } else if (needed(route.access()).isPresent()) {
                require(status != 401 && status != 403, route, who.name(), answer);
            }
        }
    }

    private void lookAtTheRow(Route route) {
        var row = rows.get(route.name());
        if (row == null) {
            findings.add(route.name() + ": no OwnRow says how a member comes to own one");
            return;
        }
        house.doorkeeper().stepUp(Persona.EMMA);
        house.doorkeeper().stepUp(Persona.MARIE);
        var id = row.making().idOf(house.platform(), Persona.EMMA);
        var foreign = call(route, id, Optional.of(Persona.MARIE), false);
        require(foreign.statusCode() == 404, route, "somebody else", foreign);
        var own = call(route, id, Optional.of(Persona.EMMA), false);
        require(own.statusCode() != 404 && own.statusCode() < 500, route, "its owner", own);
    }

    private static Optional<Level> needed(Access access) {
        return switch (access) {
            case Access.Open(), Access.Signed() -> Optional.empty();
            case Access.AtLeast(var level) -> Optional.of(level);
            case Access.Holding(var level, var _) -> Optional.of(level);
        };
    }

    private HttpResponse<String> call(
            Route route, String id, Optional<Persona> who, boolean isForged) {
        calls++;
        var path = route.path().replaceAll("\\{[^}]*}", id);
        var request = who.map(one -> house.to(path, one)).orElseGet(() -> house.to(path));
        if (isForged) {
            request.header(PersonaDoorkeeper.FORGED, "yes");
        }
        if (route.method().mutates()) {
            request.header("Content-Type", "application/json");
        }
        var body = route.method().mutates() ? "{}" : "";
        return house.send(
                request.method(
                        route.method().name(),
                        body.isEmpty()
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    }

    private void require(boolean isRight, Route route, String who, HttpResponse<String> answer) {
        if (!isRight) {
            findings.add(
                    "%s: %s is answered %d %s"
                            .formatted(route.name(), who, answer.statusCode(), answer.body()));
        }
    }
}
