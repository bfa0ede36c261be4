package maxis.runtime.web.route;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.web.Doorkeeper;
import maxis.runtime.web.Doorkeeper.Entry;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.guard.Turnstile;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Route;

import java.util.Optional;

/** Lets callers in as the route says. */
public final class Gate {
    private final Doorkeeper doorkeeper;
    private final CogSwitches switches;
    private final Turnstile turnstile;

    @Inject
    Gate(Doorkeeper doorkeeper, CogSwitches switches, Turnstile turnstile) {
        this.doorkeeper = doorkeeper;
        this.switches = switches;
        this.turnstile = turnstile;
    }

    /** What came of it. */
    sealed interface Passage {
        /** May go on; a stranger where strangers may. */
        record Open(Optional<Caller> caller, Optional<Language> language) implements Passage {}

        record Closed(Why why, Optional<Caller> caller, Optional<Language> language)
                implements Passage {}
    }

    /** Why somebody is not let in. */
    sealed interface Why {
        record Told(Answer answer) implements Why {}

        /** They may, once they have shown their second factor again. */
        record StepUp() implements Why {}
    }

    /** What a browser that asks for a document is given to keep. */
    Optional<String> greeting(Incoming incoming) {
        return doorkeeper.greeting(incoming.headers());
    }

    Passage pass(KnownRoute known, Incoming incoming) {
        var route = known.route();
        if (!switches.isOn(known.cog())) {
            return refused(404, Text.of("platform.problem.switched_off"));
        }
        if (route.access() instanceof Access.Signed) {
            return new Passage.Open(Optional.empty(), Optional.empty());
        }
        return switch (admit(incoming, route.method().mutates())) {
            case Entry.Refused(int status, Text text) -> refused(status, text);
            case Entry.Stranger() ->
                    route.access() instanceof Access.Open
                            ? new Passage.Open(Optional.empty(), Optional.empty())
                            : refused(401, Text.of("platform.problem.sign_in"));
            case Entry.Known somebody -> pass(route, somebody);
        };
    }

    /** Who calls. */
    public Entry admit(Incoming incoming, boolean mutates) {
        return doorkeeper.admit(
                new Doorkeeper.Presented(
                        mutates,
                        incoming.address(),
                        incoming.headers(),
                        incoming.origin().address()));
    }

    private Passage pass(Route route, Entry.Known known) {
        var caller = known.caller();
        var pause = turnstile.pass(caller);
        if (pause.isPresent()) {
            return closed(known, new Why.Told(Turnstile.refusal(pause.get())));
        }
        if (!mayCall(caller, route.access())) {
            var text = Text.of("platform.refuse.level").with("level", needed(route.access()));
            return closed(known, new Why.Told(new Answer.Problem(403, text)));
        }
        if (route.terms().isSteppedUp() && !doorkeeper.isSteppedUp(caller)) {
            return closed(known, new Why.StepUp());
        }
        return new Passage.Open(Optional.of(caller), known.language());
    }

    private static Passage refused(int status, Text text) {
        return new Passage.Closed(
                new Why.Told(new Answer.Problem(status, text)), Optional.empty(), Optional.empty());
    }

    private static Passage closed(Entry.Known known, Why why) {
        return new Passage.Closed(why, Optional.of(known.caller()), known.language());
    }

    private static boolean mayCall(Caller caller, Access access) {
        return switch (access) {
            case Access.Open(), Access.Signed() -> true;
            case Access.AtLeast(var level) -> caller.level().includes(level);
            case Access.Holding(var level, var right) ->
                    caller.level().includes(level) || caller.holds(right);
        };
    }

    private static Level needed(Access access) {
        return switch (access) {
            case Access.Open(), Access.Signed() -> Level.MEMBER;
            case Access.AtLeast(var level) -> level;
            case Access.Holding(var level, var _) -> level;
        };
    }
}
