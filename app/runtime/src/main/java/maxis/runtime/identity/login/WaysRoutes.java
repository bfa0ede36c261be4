package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.guard.Refusals;
import maxis.runtime.identity.session.Visitor;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which ways in there are, and the one of the stand-in. */
public final class WaysRoutes {
    private final DiscordSignIn discord;
    private final DemoSignIn demo;
    private final Entrances entrances;
    private final Incidents incidents;

    @Inject
    WaysRoutes(DiscordSignIn discord, DemoSignIn demo, Entrances entrances, Incidents incidents) {
        this.discord = discord;
        this.demo = demo;
        this.entrances = entrances;
        this.incidents = incidents;
    }

    /** The ways in. */
    public record Ways(boolean discord, List<Played> demo) {}

    /** Somebody of the stand-in. */
    public record Played(String id, String name, String level) {}

    /** Whom somebody wants to be. */
    public record Choice(String member, Optional<String> to) {}

    /** Where to go on; nothing of it where a second factor is asked for first. */
    public record Entered(Optional<String> to, boolean waitsForSecondFactor) {}

    public static List<Route> declared() {
        return List.of(
                Route.of(
                                Route.Method.GET,
                                "/api/auth/ways",
                                new Access.Open(),
                                WaysRoutes.class,
                                (WaysRoutes routes, Request request) -> routes.ways())
                        .answers(Ways.class),
                Route.of(
                                Route.Method.POST,
                                "/api/auth/demo",
                                new Access.Open(),
                                WaysRoutes.class,
                                WaysRoutes::play)
                        .takes(Choice.class)
                        .answers(Entered.class));
    }

    Answer ways() {
        return Answer.ok(
                new Ways(
                        discord.isSetUp(),
                        demo.people().stream()
                                .map(somebody ->
                                        new Played(
                                                somebody.present().id().toString(),
                                                somebody.present().name(),
                                                somebody.level().name().toLowerCase(Locale.ROOT)))
                                .toList()));
    }

    Answer play(Request request) {
        if (!demo.isOpen()) {
            incidents.refused("login.refused", Optional.empty(), request.address(), "demo");
            return Answer.notFound();
        }
        var choice = request.body().as(Choice.class);
        var target = choice.to().map(Target::parse).orElse(Optional.of(Target.START));
        if (target.isEmpty()) {
            incidents.refused("login.refused", Optional.empty(), request.address(), "target");
            return Refusals.badRequest("platform.web.target");
        }
        return demo.find(choice.member())
                .map(member -> enter(request, member, target.get()))
                .orElseGet(Answer::notFound);
    }

    private Answer enter(Request request, MemberId member, Target target) {
        return switch (entrances.enter(member, target, Visitor.of(request))) {
            case Entrance.Unknown() -> Answer.notFound();
            case Entrance.Waits(var cookie) ->
                    Answer.ok(new Entered(Optional.empty(), true)).with("Set-Cookie", cookie);
            case Entrance.Entered(var cookie, var page) -> {
                incidents.noted("login.done", member, request.address(), "demo");
                yield SignInAnswers.entered(
                        Answer.ok(new Entered(Optional.of(page), false)), cookie);
            }
        };
    }
}
