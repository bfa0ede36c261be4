package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Attempts;
import maxis.runtime.identity.guard.Cookies;
import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.guard.OwnAddress;
import maxis.runtime.identity.guard.Refusals;
import maxis.runtime.identity.session.Visitor;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;

import java.util.List;
import java.util.Optional;

/** The way to Discord and back. Whoever is refused finds out why on the page to sign in. */
public final class DiscordRoutes {
    private static final String CALLBACK = "/api/auth/callback";
    private static final String TYPE = "login.refused";

    private final DiscordSignIn discord;
    private final Logins logins;
    private final Entrances entrances;
    private final OwnAddress own;
    private final Attempts attempts;
    private final Incidents incidents;

    @Inject
    DiscordRoutes(
            DiscordSignIn discord,
            Logins logins,
            Entrances entrances,
            OwnAddress own,
            Attempts attempts,
            Incidents incidents) {
        this.discord = discord;
        this.logins = logins;
        this.entrances = entrances;
        this.own = own;
        this.attempts = attempts;
        this.incidents = incidents;
    }

    public static List<Route> declared() {
        return List.of(
                Route.of(
                                Route.Method.GET,
                                "/api/auth/login",
                                new Access.Open(),
                                DiscordRoutes.class,
                                DiscordRoutes::leave)
                        .asking("to"),
                Route.of(
                                Route.Method.GET,
                                CALLBACK,
                                new Access.Open(),
                                DiscordRoutes.class,
                                DiscordRoutes::comeBack)
                        .asking("code", "state", "error", "error_description"));
    }

    Answer leave(Request request) {
        var target = request.asked("to").map(Target::parse).orElse(Optional.of(Target.START));
        if (target.isEmpty()) {
            incidents.refused(TYPE, Optional.empty(), request.address(), "target");
            return Refusals.badRequest("platform.web.target");
        }
        if (!discord.isSetUp()) {
            return signInPage("unset");
        }
        if (attempts.begin(request.address()).isPresent()) {
            return refuse(request, "limited");
        }
        var asked =
                entrances.run(
                        transaction -> logins.ask(transaction, target.get(), request.headers()));
        var page = discord.consent(asked.state(), asked.verifier(), callback(request));
        return asked.with(new Answer.Redirect(page.orElseThrow()));
    }

    Answer comeBack(Request request) {
        if (attempts.isBlocked(request.address()).isPresent()) {
            return refuse(request, "limited");
        }
        var code = request.asked("code");
        var state = request.asked("state");
        if (request.asked("error").isPresent()) {
            return signInPage("denied");
        }
        if (code.isEmpty() || state.isEmpty()) {
            return fail(request, "mixed");
        }
        var back =
                entrances.run(transaction ->
                        logins.comeBack(transaction, request.headers(), state.get()));
        return switch (back) {
            case Logins.Return.Mixed() -> fail(request, "mixed");
            case Logins.Return.Stale() -> fail(request, "stale");
            case Logins.Return.Right(var verifier, var target) ->
                    redeem(request, code.get(), verifier, target);
        };
    }

    private Answer redeem(Request request, String code, String verifier, Target target) {
        return switch (discord.redeem(code, verifier, callback(request))) {
            case DiscordSignIn.Redeeming.Refused() -> fail(request, "stale");
            case DiscordSignIn.Redeeming.Away() -> signInPage("failed");
            case DiscordSignIn.Redeeming.Known(var member) -> enter(request, member, target);
        };
    }

    private Answer enter(Request request, MemberId member, Target target) {
        return switch (entrances.enter(member, target, Visitor.of(request))) {
            case Entrance.Unknown() -> {
                incidents.refused(TYPE, Optional.of(member), request.address(), "unknown");
                yield signInPage("unknown");
            }
            case Entrance.Waits(var cookie) ->
                    new Answer.Redirect("/admin-panel/login.html").with("Set-Cookie", cookie);
            case Entrance.Entered(var cookie, var page) -> {
                incidents.noted("login.done", member, request.address(), "discord");
                yield SignInAnswers.entered(new Answer.Redirect(page), cookie);
            }
        };
    }

    /** Something that does not happen to people who only click. */
    private Answer fail(Request request, String why) {
        attempts.fail(request.address());
        return refuse(request, why);
    }

    private Answer refuse(Request request, String why) {
        incidents.refused(TYPE, Optional.empty(), request.address(), why);
        return signInPage(why);
    }

    private static Answer signInPage(String why) {
        return new Answer.Redirect(Target.signIn(why).path())
                .with("Set-Cookie", Cookies.forget(Cookies.LOGIN));
    }

    private String callback(Request request) {
        return own.origin(request.headers()) + CALLBACK;
    }
}
