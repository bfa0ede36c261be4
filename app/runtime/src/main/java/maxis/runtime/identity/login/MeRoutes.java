package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.factor.SecondFactors;
import maxis.runtime.identity.guard.SignInSettings;
import maxis.runtime.identity.person.Persons;
import maxis.runtime.identity.session.Session;
import maxis.runtime.identity.session.SessionCookie;
import maxis.runtime.identity.session.Sessions;
import maxis.spi.member.Profile;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Request;
import maxis.spi.web.Route;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is signed in, as every page asks first, and the way out. */
public final class MeRoutes {
    private final Entrances entrances;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Persons persons;
    private final Settings<SignInSettings> settings;
    private final Surroundings surroundings;

    @Inject
    MeRoutes(
            Entrances entrances,
            Sessions sessions,
            SecondFactors factors,
            Persons persons,
            Settings<SignInSettings> settings,
            Surroundings surroundings) {
        this.entrances = entrances;
        this.sessions = sessions;
        this.factors = factors;
        this.persons = persons;
        this.settings = settings;
        this.surroundings = surroundings;
    }

    /** Whoever looks at the panel. */
    public record Me(
            boolean signedIn,
            boolean waitsForSecondFactor,
            Optional<Somebody> member,
            Optional<String> level,
            List<String> rights,
            String language,
            Optional<Factor> secondFactor,
            String csrf,
            boolean isDemo,
            Server server) {}

    /** A person as pages show them. */
    public record Somebody(String id, String name, Optional<String> avatar) {}

    /** What they have to show beside their account. */
    public record Factor(
            boolean totp,
            int passkeys,
            int recoveryCodesLeft,
            boolean isRequired,
            Optional<Instant> steppedUpUntil) {}

    /** The community. */
    public record Server(Optional<String> name) {}

    public static List<Route> declared() {
        return List.of(
                Route.of(
                                Route.Method.GET,
                                "/api/auth/me",
                                new Access.Open(),
                                MeRoutes.class,
                                MeRoutes::me)
                        .answers(Me.class),
                Route.of(
                        Route.Method.POST,
                        "/api/auth/logout",
                        new Access.AtLeast(Level.MEMBER),
                        MeRoutes.class,
                        MeRoutes::leave));
    }

    Answer me(Request request) {
        return request.caller()
                .map(caller ->
                        Answer.ok(
                                entrances.run(transaction -> known(transaction, request, caller))))
                .orElseGet(() -> stranger(request));
    }

    /** A browser that is seen for the first time gets what its pages prove themselves by. */
    private Answer stranger(Request request) {
        var browser = surroundings.browsers().know(request.headers());
        var answer =
                Answer.ok(
                        entrances.run(transaction ->
                                stranger(
                                        transaction,
                                        request,
                                        surroundings.browsers().proof(browser.value()))));
        return browser.fresh().map(cookie -> answer.with("Set-Cookie", cookie)).orElse(answer);
    }

    Answer leave(Request request) {
        var caller = request.known();
        entrances.run(transaction ->
                SessionCookie.session(request)
                        .map(id -> sessions.end(transaction, caller.member(), id)));
        return SessionCookie.forget(new Answer.Empty());
    }

    private Me known(Transaction transaction, Request request, Caller caller) {
        var session = SessionCookie.session(request).flatMap(id -> sessions.find(transaction, id));
        return new Me(
                true,
                false,
                Optional.of(somebody(transaction, caller.member())),
                Optional.of(caller.level().name().toLowerCase(Locale.ROOT)),
                caller.rights().stream().map(Right::name).sorted().toList(),
                request.language().code(),
                Optional.of(factor(transaction, caller, session)),
                session.map(Session::id).map(sessions::proof).orElse(""),
                surroundings.isDemo(),
                new Server(surroundings.serverName()));
    }

    /** Of whom a second factor is asked: only who it is, so that people see whose code to type. */
    private Me stranger(Transaction transaction, Request request, String proof) {
        var waiting = entrances.occasion(transaction, request.headers());
        return new Me(
                false,
                waiting.isPresent(),
                waiting.map(member -> somebody(transaction, member)),
                Optional.empty(),
                List.of(),
                language(transaction, waiting).orElse(request.language()).code(),
                Optional.empty(),
                proof,
                surroundings.isDemo(),
                new Server(surroundings.serverName()));
    }

    private Optional<Language> language(Transaction transaction, Optional<MemberId> member) {
        return member.flatMap(id -> persons.language(transaction, id));
    }

    private Factor factor(Transaction transaction, Caller caller, Optional<Session> session) {
        var held = factors.held(transaction, caller.member());
        var now = settings.current();
        return new Factor(
                held.hasApp(),
                held.passkeys(),
                held.recoveryCodesLeft(),
                now.secondFactorForAdmins() && caller.level().includes(Level.ADMIN),
                session.flatMap(it -> it.steppedUpUntil(now.stepUpFor())));
    }

    private Somebody somebody(Transaction transaction, MemberId member) {
        var profile = persons.profile(transaction, member);
        return new Somebody(
                member.toString(),
                persons.shownName(transaction, member),
                profile.flatMap(Profile::avatar));
    }
}
