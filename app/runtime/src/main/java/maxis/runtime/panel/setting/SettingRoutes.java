package maxis.runtime.panel.setting;

import jakarta.inject.Inject;

import maxis.runtime.cog.Registry;
import maxis.runtime.panel.cog.CogTitles;
import maxis.runtime.panel.log.Names;
import maxis.runtime.panel.log.Names.Somebody;
import maxis.runtime.panel.setting.SettingViews.View;
import maxis.runtime.setting.Change;
import maxis.runtime.setting.PastChange;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.Wish;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings: all of them, one changed, and what one was before. */
public final class SettingRoutes {
    private static final Access ADMINS = new Access.AtLeast(Level.ADMIN);

    private final SettingViews views;
    private final SettingsCatalogue catalogue;
    private final Registry registry;
    private final Transactions transactions;
    private final Names names;
    private final CogTitles titles;

    @Inject
    SettingRoutes(
            SettingViews views,
            SettingsCatalogue catalogue,
            Registry registry,
            Transactions transactions,
            Names names,
            CogTitles titles) {
        this.titles = titles;
        this.views = views;
        this.catalogue = catalogue;
        this.registry = registry;
        this.transactions = transactions;
        this.names = names;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(
                                Method.GET,
                                "/api/settings",
                                ADMINS,
                                SettingRoutes.class,
                                SettingRoutes::list)
                        .answersMany(Group.class),
                Route.of(
                                Method.PUT,
                                "/api/settings/{key}",
                                ADMINS,
                                SettingRoutes.class,
                                SettingRoutes::change)
                        .takes(Wanted.class)
                        .answers(View.class)
                        .steppedUp(),
                Route.of(
                                Method.GET,
                                "/api/settings/{key}/history",
                                ADMINS,
                                SettingRoutes.class,
                                SettingRoutes::history)
                        .answersMany(Step.class),
                new Topic("settings", Level.ADMIN, false, SettingRoutes.class));
    }

    /** The settings of one cog. */
    record Group(String cog, Text title, List<View> settings) {}

    /**
     * What somebody wants.
     *
     * @param value as it is typed; none for the default again
     * @param expected what they were shown, so that nobody else's change is lost
     */
    record Wanted(Optional<String> value, Optional<String> expected) {}

    /** One change. */
    record Step(
            Optional<String> before, Optional<String> after, Optional<Somebody> by, Instant at) {}

    Answer list(Request request) {
        var all = views.all();
        var groups =
                registry.settings().keySet().stream()
                        .map(cog -> group(cog, all))
                        .filter(group -> !group.settings().isEmpty())
                        .toList();
        return Answer.ok(Listing.whole(groups));
    }

    Answer change(Request request) {
        var key = request.path().getOrDefault("key", "");
        var shown = views.find(key);
        if (shown.isEmpty()) {
            return Answer.notFound();
        }
        var caller = request.known();
        if (!caller.level().includes(shown.get().level())) {
            return new Answer.Problem(
                    403, Text.of("platform.refuse.level").with("level", shown.get().level()));
        }
        var wanted = request.body().as(Wanted.class);
        var item = new Wish.Item(name(key), wanted.value(), wanted.expected());
        var change =
                catalogue.change(caller.actor(), new Wish(cog(key), List.of(item)), Origin.WEB);
        return switch (change) {
            case Change.Changed _ -> Answer.ok(views.find(key).orElseThrow());
            case Change.Refused(var reason) -> new Answer.Invalid(Map.of("value", reason));
            case Change.Unknown _ -> Answer.notFound();
            case Change.Stale(var name, var current) ->
                    new Answer.Problem(
                            409,
                            Text.of("platform.setting.stale")
                                    .with("name", name)
                                    .with("current", current));
        };
    }

    Answer history(Request request) {
        var key = request.path().getOrDefault("key", "");
        if (views.find(key).isEmpty()) {
            return Answer.notFound();
        }
        var actor = request.known().actor();
        var changes = catalogue.history(actor, cog(key), name(key));
        var known =
                transactions
                        .as(actor)
                        .run(transaction ->
                                names.of(
                                        transaction,
                                        changes.stream()
                                                .flatMap(change -> change.by().stream())
                                                .toList()));
        return Answer.ok(
                Listing.whole(changes.stream().map(change -> step(change, known)).toList()));
    }

    private static Step step(PastChange change, Map<MemberId, Somebody> known) {
        return new Step(change.before(), change.after(), change.by().map(known::get), change.at());
    }

    private Group group(CogId cog, List<View> all) {
        return new Group(
                cog.name(),
                titles.of(cog),
                all.stream().filter(view -> view.key().startsWith(cog + ".")).toList());
    }

    private static CogId cog(String key) {
        return new CogId(key.substring(0, key.indexOf('.')));
    }

    private static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
