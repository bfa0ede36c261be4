package maxis.runtime.panel.cog;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSettings;
import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.runtime.setting.Change;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.Wish;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.command.Command;
import maxis.spi.setting.Settings;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Listing;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cogs and their switches. */
public final class CogRoutes {
    private static final Access ADMINS = new Access.AtLeast(Level.ADMIN);
    private static final CogId PLATFORM = new CogId("platform");
    private static final String SETTING = "cogs_off";
    private static final int MOST_TRIES = 5;

    private final Registry registry;
    private final CogSwitches switches;
    private final Settings<CogSettings> settings;
    private final SettingsCatalogue catalogue;
    private final CogTitles titles;

    @Inject
    CogRoutes(
            Registry registry,
            CogSwitches switches,
            Settings<CogSettings> settings,
            SettingsCatalogue catalogue,
            CogTitles titles) {
        this.titles = titles;
        this.registry = registry;
        this.switches = switches;
        this.settings = settings;
        this.catalogue = catalogue;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(Method.GET, "/api/cogs", ADMINS, CogRoutes.class, CogRoutes::list)
                        .answersMany(View.class),
                Route.of(Method.PUT, "/api/cogs/{id}", ADMINS, CogRoutes.class, CogRoutes::turn)
                        .takes(Wanted.class)
                        .answers(View.class)
                        .steppedUp(),
                new Topic("cogs", Level.ADMIN, false, CogRoutes.class));
    }

    /**
     * One cog.
     *
     * @param isSwitchable whether the panel can switch it: the platform stays on, and what the
     *     configuration has switched off was not loaded
     */
    record View(
            String id,
            Text title,
            boolean isOn,
            boolean isSwitchable,
            Map<String, Long> contributions,
            List<String> commands) {}

    /** What somebody wants. */
    record Wanted(boolean isOn) {}

    Answer list(Request request) {
        var loaded = registry.counts().keySet().stream().map(this::loaded);
        var off = registry.switchedOff().stream().sorted().map(this::notLoaded);
        return Answer.ok(Listing.whole(Stream.concat(loaded, off).toList()));
    }

    Answer turn(Request request) {
        var id = request.path().get("id");
        var cog =
                registry.counts().keySet().stream()
                        .filter(one -> one.name().equals(id))
                        .filter(one -> !one.equals(PLATFORM))
                        .findFirst();
        if (cog.isEmpty()) {
            return Answer.notFound();
        }
        var isOn = request.body().as(Wanted.class).isOn();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var answer = turn(request.known(), cog.get(), isOn);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return new Answer.Problem(409, Text.of("platform.refuse.changing"));
    }

    /** Nothing when somebody else switched another one at the same moment. */
    private Optional<Answer> turn(Caller caller, CogId cog, boolean isOn) {
        var off = new TreeSet<>(settings.current().cogsOff());
        var seen = String.join(", ", settings.current().cogsOff());
        boolean isChange = isOn ? off.remove(cog.name()) : off.add(cog.name());
        if (!isChange) {
            return Optional.of(Answer.ok(loaded(cog)));
        }
        var item = new Wish.Item(SETTING, Optional.of(String.join(", ", off)), Optional.of(seen));
        var change =
                catalogue.change(caller.actor(), new Wish(PLATFORM, List.of(item)), Origin.WEB);
        return switch (change) {
            case Change.Changed _ -> Optional.of(Answer.ok(loaded(cog)));
            case Change.Refused(var reason) ->
                    Optional.of(new Answer.Invalid(Map.of("isOn", reason)));
            case Change.Unknown _ -> Optional.of(Answer.notFound());
            case Change.Stale _ -> Optional.empty();
        };
    }

    private View loaded(CogId cog) {
        return new View(
                cog.name(),
                titles.of(cog),
                switches.isOn(cog),
                !cog.equals(PLATFORM),
                registry.counts().getOrDefault(cog, Map.of()),
                registry.contributions().stream()
                        .filter(one -> one.cog().equals(cog))
                        .map(Contributed::contribution)
                        .filter(Command.class::isInstance)
                        .map(command -> ((Command) command).name())
                        .sorted()
                        .toList());
    }

    private View notLoaded(CogId cog) {
        return new View(cog.name(), titles.of(cog), false, false, Map.of(), List.of());
    }
}
