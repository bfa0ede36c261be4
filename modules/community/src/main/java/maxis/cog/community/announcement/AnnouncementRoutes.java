package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.cog.community.announcement.AnnouncementViews.View;
import maxis.spi.CogBinder;
import maxis.spi.announcement.AnnouncementParts;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Paging;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Announcements, written and posted from the panel by the rules of the composer on Discord. */
final class AnnouncementRoutes {
    private static final Access ADMINS = new Access.AtLeast(Level.ADMIN);
    private static final String PATH = "/api/announcements";
    private static final String ONE = PATH + "/{id}";

    private final Transactions transactions;
    private final Announcements announcements;
    private final AnnouncementStore store;
    private final AnnouncementViews views;
    private final AnnouncementParts parts;
    private final InstantSource clock;

    @Inject
    AnnouncementRoutes(
            Transactions transactions,
            Announcements announcements,
            AnnouncementStore store,
            AnnouncementViews views,
            AnnouncementParts parts,
            InstantSource clock) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.store = store;
        this.views = views;
        this.parts = parts;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    static void declare(CogBinder cog) {
        cog.bind(AnnouncementViews.class)
                .contribute(
                        route(Method.GET, PATH, AnnouncementRoutes::list)
                                .asking("state", "after", "limit")
                                .answersMany(View.class),
                        route(Method.GET, PATH + "/parts", AnnouncementRoutes::parts)
                                .answers(AnnouncementViews.Parts.class),
                        route(Method.POST, PATH, AnnouncementRoutes::write)
                                .takes(AnnouncementDraft.class)
                                .answers(View.class),
                        route(Method.POST, PATH + "/preview", AnnouncementRoutes::preview)
                                .takes(AnnouncementDraft.class)
                                .answers(AnnouncementViews.Preview.class),
                        route(Method.GET, ONE, AnnouncementRoutes::show).answers(View.class),
                        route(Method.PUT, ONE, AnnouncementRoutes::rewrite)
                                .takes(AnnouncementDraft.class)
                                .answers(View.class),
                        route(Method.DELETE, ONE, AnnouncementRoutes::cancel),
                        route(Method.POST, ONE + "/post", AnnouncementRoutes::post)
                                .answers(Planned.class),
                        route(Method.POST, ONE + "/withdraw", AnnouncementRoutes::withdraw)
                                .steppedUp(),
                        new Topic("announcements", Level.ADMIN, false, AnnouncementRoutes.class));
    }

    private static Route route(
            Method method, String path, Route.Answering<AnnouncementRoutes> answering) {
        return Route.of(method, path, ADMINS, AnnouncementRoutes.class, answering);
    }

    /** When it is posted first. */
    record Planned(Instant due) {}

    Answer list(Request request) {
        var state = request.asked("state");
        var states = state.map(AnnouncementRoutes::states).orElseGet(() -> List.of(State.values()));
        if (states.isEmpty()) {
            return new Answer.Invalid(
                    Map.of(
                            "state",
                            Text.of("platform.input.choice")
                                    .with("option", "state")
                                    .with("value", state.orElse(""))
                                    .with("choices", "draft, planned, posted, cancelled")));
        }
        var paging = Paging.of(request);
        long before = paging.afterNumber().orElse(Long.MAX_VALUE);
        return as(
                request,
                transaction -> {
                    var found = store.listed(transaction, states, before, paging.looked());
                    return Answer.ok(
                            Listing.of(
                                    found,
                                    paging,
                                    told -> Long.toString(told.announcement().id()),
                                    views::of));
                });
    }

    Answer parts(Request request) {
        return Answer.ok(views.parts());
    }

    Answer show(Request request) {
        return with(request, (transaction, found) -> Answer.ok(views.detailed(transaction, found)));
    }

    Answer write(Request request) {
        var draft = request.body().as(AnnouncementDraft.class);
        return wrong(draft)
                .orElseGet(() ->
                        as(
                                request,
                                transaction -> {
                                    var written =
                                            announcements.draft(transaction, draft.announcement(0));
                                    return new Answer.Json(
                                            201, views.detailed(transaction, written));
                                }));
    }

    Answer preview(Request request) {
        var draft = request.body().as(AnnouncementDraft.class);
        return wrong(draft).orElseGet(() -> Answer.ok(views.preview(draft.announcement(0))));
    }

    Answer rewrite(Request request) {
        var draft = request.body().as(AnnouncementDraft.class);
        return wrong(draft)
                .orElseGet(() ->
                        with(
                                request,
                                (transaction, found) -> {
                                    var changed = draft.announcement(found.id());
                                    return announcements.change(transaction, changed)
                                            ? Answer.ok(views.detailed(transaction, changed))
                                            : decided();
                                }));
    }

    Answer cancel(Request request) {
        return with(
                request,
                (transaction, found) ->
                        announcements.cancel(transaction, found.id(), Origin.WEB)
                                ? new Answer.Empty()
                                : decided());
    }

    Answer withdraw(Request request) {
        return with(
                request,
                (transaction, found) -> {
                    announcements.withdraw(transaction, found.id(), Origin.WEB);
                    return new Answer.Empty();
                });
    }

    Answer post(Request request) {
        return with(
                request,
                (transaction, found) ->
                        switch (announcements.plan(transaction, found, Origin.WEB)) {
                            case Planning.Planned(var first) -> Answer.ok(new Planned(first));
                            case Planning.Empty() -> refused(422, "empty");
                            case Planning.NoRoom() -> refused(409, "no_room");
                            case Planning.Decided() -> decided();
                        });
    }

    private Optional<Answer> wrong(AnnouncementDraft draft) {
        var problems = draft.problems(parts, clock.instant());
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Answer.Invalid(problems));
    }

    private Answer as(Request request, Transactions.Work<Answer> work) {
        return transactions.as(request.known().actor()).run(work);
    }

    private Answer with(Request request, BiFunction<Transaction, Announcement, Answer> answering) {
        var id = request.path().getOrDefault("id", "");
        return id.matches("[1-9][0-9]{0,17}")
                ? as(
                        request,
                        transaction ->
                                announcements
                                        .find(transaction, Long.parseLong(id))
                                        .map(found -> answering.apply(transaction, found))
                                        .orElseGet(Answer::notFound))
                : Answer.notFound();
    }

    private static List<State> states(String written) {
        return Stream.of(State.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(written))
                .toList();
    }

    private static Answer decided() {
        return refused(409, "decided");
    }

    private static Answer refused(int status, String why) {
        return new Answer.Problem(status, Text.of("community.announcement.refuse." + why));
    }
}
