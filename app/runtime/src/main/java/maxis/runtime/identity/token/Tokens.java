package maxis.runtime.identity.token;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.PanelKeys;
import maxis.spi.storage.Transaction;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes, knows and revokes tokens. */
public final class Tokens {
    /** By this everybody sees what a text is that was left lying about. */
    private static final String MARK = "mxs_";

    private static final String PURPOSE = "token";

    private final TokenStore store;
    private final PanelKeys keys;
    private final InstantSource clock;

    @Inject
    Tokens(TokenStore store, PanelKeys keys, InstantSource clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** A token and what is given away of it, this one time. */
    record Made(UUID id, String token) {}

    /** What somebody wants a token for. */
    record Wish(MemberId member, String name, List<Scope> scopes, Level level, Duration time) {}

    Made make(Transaction transaction, Wish wish) {
        var now = clock.instant();
        var secret = MARK + keys.freshToken();
        var token =
                new Token(
                        keys.freshId(),
                        wish.member(),
                        wish.name(),
                        wish.scopes(),
                        wish.level(),
                        now,
                        now.plus(wish.time()),
                        Optional.empty());
        store.insert(transaction, token, keys.digest(PURPOSE, secret));
        return new Made(token.id(), secret);
    }

    /** Whether a text is meant to be one of these. */
    public static boolean isOne(String text) {
        return text.startsWith(MARK);
    }

    /**
     * The token that a text stands for, unless it has expired or was revoked; it is used by that.
     */
    public Optional<Token> know(Transaction transaction, String text) {
        var now = clock.instant();
        var found = store.find(transaction, keys.digest(PURPOSE, text), now);
        found.ifPresent(token -> store.use(transaction, token.id(), now));
        return found;
    }

    public List<Token> list(Transaction transaction, MemberId member) {
        return store.list(transaction, member);
    }

    boolean revoke(Transaction transaction, MemberId member, UUID id) {
        return store.delete(transaction, member, id);
    }

    /** Lets those go that expired before. */
    public int forget(Transaction transaction, Instant limit, int most) {
        return store.forget(transaction, limit, most);
    }
}
