package maxis.runtime.setup;

import jakarta.inject.Inject;

import maxis.spi.CogBinder;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Asker;
import maxis.spi.setup.SetupChoice.Subject;
import maxis.spi.setup.SetupDesk;
import maxis.spi.setup.SetupDesk.Item;
import maxis.spi.setup.SetupDesk.Settling;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.util.List;
import java.util.Map;

/** What is settled and what is not, for the page that leads through it. */
public final class SetupRoutes {
    private static final Access ADMINS = new Access.AtLeast(Level.ADMIN);

    private final SetupDesk desk;
    private final SetupOptions options;

    @Inject
    SetupRoutes(SetupDesk desk, SetupOptions options) {
        this.desk = desk;
        this.options = options;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(Method.GET, "/api/setup", ADMINS, SetupRoutes.class, SetupRoutes::list)
                        .answersMany(View.class),
                Route.of(
                                Method.PUT,
                                "/api/setup/{item}",
                                ADMINS,
                                SetupRoutes.class,
                                SetupRoutes::settle)
                        .takes(Wanted.class)
                        .answers(View.class)
                        .steppedUp());
    }

    /**
     * Something to settle.
     *
     * @param current as it is typed; empty while it is open
     * @param maySettle whether it is theirs to settle who ask
     */
    record View(
            String id,
            Text label,
            Text why,
            Subject subject,
            String current,
            boolean isSettled,
            boolean maySettle,
            List<SetupOptions.Option> choices) {}

    /** What somebody wants; empty for none. */
    record Wanted(String value) {}

    Answer list(Request request) {
        var level = request.known().level();
        return Answer.ok(
                Listing.whole(desk.items().stream().map(item -> view(item, level)).toList()));
    }

    Answer settle(Request request) {
        var caller = request.known();
        var id = request.path().getOrDefault("item", "");
        var found = desk.items().stream().filter(item -> item.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        var asker = Asker.person(caller.member(), caller.level(), Origin.WEB);
        return switch (desk.settle(asker, id, request.body().as(Wanted.class).value())) {
            case Settling.Settled _ ->
                    desk.items().stream()
                            .filter(item -> item.id().equals(id))
                            .findFirst()
                            .map(item -> Answer.ok(view(item, caller.level())))
                            .orElseGet(Answer::notFound);
            case Settling.Refused(var why) -> new Answer.Invalid(Map.of("value", why));
        };
    }

    private View view(Item item, Level reader) {
        return new View(
                item.id(),
                item.label(),
                item.why(),
                item.choice().subject(),
                item.current(),
                item.isSettled(),
                reader.includes(item.choice().level()),
                options.of(item));
    }
}
