package maxis.runtime.identity.passkey;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.PanelKeys;
import maxis.runtime.identity.passkey.ChallengeStore.Challenge;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;

/** Numbers that a passkey has to sign, each given to one browser and good once. */
public final class Challenges {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final As own;
    private final ChallengeStore store;
    private final PanelKeys keys;
    private final InstantSource clock;

    @Inject
    Challenges(
            Transactions transactions, ChallengeStore store, PanelKeys keys, InstantSource clock) {
        this.own = transactions.as(Actor.system("sign-in"));
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** What is signed for. */
    public enum Purpose {
        REGISTER,
        ASSERT
    }

    /** A new one in base64url, in a transaction of its own. */
    public String make(Purpose purpose, String boundTo) {
        var challenge = keys.freshToken();
        own.execute(transaction ->
                store.insert(
                        transaction,
                        stored(purpose, boundTo, challenge),
                        clock.instant().plus(PATIENCE)));
        return challenge;
    }

    /** Uses one up, whatever comes of it. */
    boolean take(Purpose purpose, String boundTo, String challenge) {
        return own.run(transaction ->
                store.take(transaction, stored(purpose, boundTo, challenge), clock.instant()));
    }

    public int forget(Transaction transaction, int most) {
        return store.forget(transaction, clock.instant(), most);
    }

    private Challenge stored(Purpose purpose, String boundTo, String challenge) {
        return new Challenge(
                HexFormat.of().formatHex(keys.digest("challenge", challenge)),
                purpose.name().toLowerCase(Locale.ROOT),
                boundTo);
    }
}
