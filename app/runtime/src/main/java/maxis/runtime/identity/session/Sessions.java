package maxis.runtime.identity.session;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.PanelKeys;
import maxis.runtime.stored.RecordJson;
import maxis.spi.Fault;
import maxis.spi.secret.Place;
import maxis.spi.secret.Vault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.MemberId;
import maxis.spi.value.Secret;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens, knows, renews and ends sessions, each in the caller's transaction. */
public final class Sessions {
    private static final String PURPOSE = "session";
    private static final String FORGERY = "forgery";

    private final As own;
    private final SessionStore store;
    private final PanelKeys keys;
    private final Vault vault;
    private final RecordJson records;
    private final InstantSource clock;

    @Inject
    Sessions(
            Transactions transactions,
            SessionStore store,
            PanelKeys keys,
            Vault vault,
            RecordJson records,
            InstantSource clock) {
        this.own = transactions.as(Actor.system("sign-in"));
        this.store = store;
        this.keys = keys;
        this.vault = vault;
        this.records = records;
        this.clock = clock;
    }

    /** A new session and what its cookie holds, which is kept nowhere else. */
    public record Opened(UUID id, String cookie) {}

    /** A session as its member sees it. */
    public record Shown(Session session, Visitor visitor) {}

    /**
     * Signs a browser in.
     *
     * @param isSteppedUp whether a second factor was shown just now
     */
    public Opened open(
            Transaction transaction, MemberId member, boolean isSteppedUp, Visitor visitor) {
        var now = clock.instant();
        var id = keys.freshId();
        var cookie = keys.freshToken();
        var session =
                new Session(
                        id,
                        member,
                        now,
                        now,
                        now.plus(Session.LONGEST),
                        isSteppedUp ? Optional.of(now) : Optional.empty(),
                        isSteppedUp);
        var content = vault.seal(new Secret(records.write(visitor)), place(id));
        store.insert(transaction, session, keys.digest(PURPOSE, cookie), content);
        return new Opened(id, cookie);
    }

    /** The session that a cookie stands for, unless it has ended. */
    public Optional<Session> know(Transaction transaction, String cookie) {
        return store.find(transaction, keys.digest(PURPOSE, cookie))
                .filter(session -> session.isAlive(clock.instant()));
    }

    /** The same for somebody who is there and does something, which is noted to the minute. */
    public Optional<Session> see(Transaction transaction, String cookie) {
        var now = clock.instant();
        var found = know(transaction, cookie);
        found.filter(session -> !session.seenAt().plus(Session.PRECISION).isAfter(now))
                .ifPresent(session -> store.see(transaction, session.id(), now));
        return found;
    }

    public Optional<Session> find(Transaction transaction, UUID id) {
        return store.find(transaction, id).filter(session -> session.isAlive(clock.instant()));
    }

    /** Notes that a second factor was shown; the cookie from before is worth nothing any more. */
    public Optional<String> stepUp(Transaction transaction, UUID id) {
        var cookie = keys.freshToken();
        boolean isThere =
                store.stepUp(transaction, id, keys.digest(PURPOSE, cookie), clock.instant());
        return isThere ? Optional.of(cookie) : Optional.empty();
    }

    /**
     * As {@link #stepUp}, in a transaction of its own as the program: members change no session.
     */
    public Optional<String> stepUpAlone(UUID id) {
        return own.run(transaction -> stepUp(transaction, id));
    }

    /** What a page of this session has to send along with everything that changes something. */
    public String proof(UUID id) {
        return keys.code(FORGERY, id.toString());
    }

    public List<Shown> list(Transaction transaction, MemberId member) {
        return store.list(transaction, member, clock.instant()).stream()
                .map(row -> new Shown(row.session(), visitor(row)))
                .toList();
    }

    public boolean end(Transaction transaction, MemberId member, UUID id) {
        return store.delete(transaction, member, id);
    }

    public int endOthers(Transaction transaction, MemberId member, UUID but) {
        return store.deleteOthers(transaction, member, but);
    }

    public int forget(Transaction transaction, int most) {
        return store.forget(transaction, clock.instant(), most);
    }

    private Visitor visitor(SessionStore.Row row) {
        try {
            var content = vault.open(row.content().toArray(), place(row.session().id()));
            return records.read(content.reveal(), Visitor.class);
        } catch (Fault lost) {
            // Without its key a session is still one that its member wants to see and end.
            return new Visitor("", "");
        }
    }

    private static Place place(UUID id) {
        return new Place("web_sessions", "content", id.toString());
    }
}
