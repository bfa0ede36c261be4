package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.BrowserCookie;
import maxis.runtime.identity.guard.PanelKeys;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.web.Answer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sign-ins under way. State and verifier are derived from what the browser's sealed cookie holds,
 * so that they are good together with that cookie and with nothing else.
 */
public final class Logins {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String PURPOSE = "login";
    private static final String STATE = "login state";
    private static final String VERIFIER = "login verifier";

    private final LoginStore store;
    private final LoginCookie cookies;
    private final BrowserCookie browsers;
    private final PanelKeys keys;
    private final InstantSource clock;

    @Inject
    Logins(
            LoginStore store,
            LoginCookie cookies,
            BrowserCookie browsers,
            PanelKeys keys,
            InstantSource clock) {
        this.store = store;
        this.cookies = cookies;
        this.browsers = browsers;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What somebody is sent to Discord with.
     *
     * @param cookies the headers that bind it to their browser
     */
    record Asked(UUID id, List<String> cookies, String state, String verifier) {
        /** The answer with everything that the browser has to keep. */
        Answer with(Answer answer) {
            var all = answer;
            for (var cookie : cookies) {
                all = all.with("Set-Cookie", cookie);
            }
            return all;
        }
    }

    /** What came of coming back from Discord. */
    sealed interface Return {
        record Right(String verifier, Target target) implements Return {}

        /** Another browser, another sign-in, or an answer to nothing that was asked. */
        record Mixed() implements Return {}

        /** It came before, or much too late. */
        record Stale() implements Return {}
    }

    /** A sign-in whose member is known and has to show a second factor. */
    public record Waiting(UUID id, MemberId member, String target) {}

    Asked ask(Transaction transaction, Target target, Map<String, String> headers) {
        var browser = browsers.know(headers);
        var content = new LoginCookie.Content(keys.freshId(), keys.freshToken());
        var now = clock.instant();
        store.ask(
                transaction,
                content.login(),
                bound(content, browser.value()),
                target,
                now,
                now.plus(PATIENCE));
        return new Asked(
                content.login(),
                Stream.concat(Stream.of(cookies.keep(content, PATIENCE)), browser.fresh().stream())
                        .toList(),
                keys.code(STATE, content.secret()),
                keys.code(VERIFIER, content.secret()));
    }

    Return comeBack(Transaction transaction, Map<String, String> headers, String state) {
        var content =
                cookies.open(headers)
                        .filter(it -> PanelKeys.isSame(keys.code(STATE, it.secret()), state));
        if (content.isEmpty()) {
            return new Return.Mixed();
        }
        var found = content.get();
        return redeem(transaction, found, headers)
                .<Return>map(
                        target -> new Return.Right(keys.code(VERIFIER, found.secret()), target))
                .orElseGet(Return.Stale::new);
    }

    /** The sign-in that this browser began, which ends here: what it asked for was answered. */
    Optional<UUID> leave(Transaction transaction, Map<String, String> headers) {
        return cookies.open(headers)
                .filter(content -> redeem(transaction, content, headers).isPresent())
                .map(LoginCookie.Content::login);
    }

    private Optional<Target> redeem(
            Transaction transaction, LoginCookie.Content content, Map<String, String> headers) {
        var browser = browsers.find(headers).orElse("");
        return store.redeem(transaction, content.login(), bound(content, browser), clock.instant());
    }

    /** Waits for the second factor; answers the header that binds it to the browser. */
    String await(Transaction transaction, MemberId member, Target target) {
        var content = new LoginCookie.Content(keys.freshId(), keys.freshToken());
        var now = clock.instant();
        store.await(
                transaction,
                new LoginStore.Waiting(content.login(), member, target),
                bound(content, ""),
                now,
                now.plus(PATIENCE));
        return cookies.keep(content, PATIENCE);
    }

    /** The sign-in of this browser that waits for a second factor. */
    public Optional<Waiting> waiting(Transaction transaction, Map<String, String> headers) {
        return cookies.open(headers)
                .flatMap(content ->
                        store.waiting(
                                transaction, content.login(), bound(content, ""), clock.instant()))
                .map(found -> new Waiting(found.id(), found.member(), found.target().path()));
    }

    /** Takes the last step; false if somebody else took it meanwhile. */
    boolean finish(Transaction transaction, UUID id) {
        return store.delete(transaction, id);
    }

    public int forget(Transaction transaction, int most) {
        return store.forget(transaction, clock.instant(), most);
    }

    /** Only what this browser keeps, sealed and plain, leads to what is stored. */
    private byte[] bound(LoginCookie.Content content, String browser) {
        return keys.digest(PURPOSE, content.secret() + "." + browser);
    }
}
