package maxis.runtime.panel.dashboard;

import jakarta.inject.Inject;

import maxis.runtime.health.Checkup;
import maxis.runtime.panel.dashboard.Figures.Chart;
import maxis.runtime.panel.dashboard.Figures.Figure;
import maxis.spi.CogBinder;
import maxis.spi.health.Health;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.util.List;

/** The dashboard. */
public final class DashboardRoutes {
    private final Figures figures;
    private final Checkup checkup;
    private final Attentions attentions;

    @Inject
    DashboardRoutes(Figures figures, Checkup checkup, Attentions attentions) {
        this.figures = figures;
        this.checkup = checkup;
        this.attentions = attentions;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(
                                Method.GET,
                                "/api/dashboard",
                                new Access.AtLeast(Level.VIEWER),
                                DashboardRoutes.class,
                                DashboardRoutes::dashboard)
                        .answers(View.class));
    }

    /** Everything at once. */
    record View(
            List<Figure> figures,
            List<Chart> charts,
            List<Condition> health,
            List<Attentions.Attention> attention) {}

    /** How one thing is. */
    record Condition(String cog, String name, State state, String text, String fix) {
        static Condition of(Checkup.Found found) {
            var cog = found.cog().name();
            var name = found.check().name();
            return switch (found.health()) {
                case Health.Well(var detail) -> new Condition(cog, name, State.WELL, detail, "");
                case Health.Poor(var problem, var remedy) ->
                        new Condition(cog, name, State.WATCH, problem, remedy);
                case Health.Broken(var problem, var remedy) ->
                        new Condition(cog, name, State.ILL, problem, remedy);
            };
        }
    }

    /** In one word. */
    enum State {
        WELL,
        WATCH,
        ILL
    }

    Answer dashboard(Request request) {
        var caller = request.known();
        var found = checkup.recent();
        return Answer.ok(
                new View(
                        figures.figures(caller.level()),
                        figures.charts(caller.level()),
                        found.stream().map(Condition::of).toList(),
                        attentions.of(caller, found)));
    }
}
