package maxis.runtime.identity.passkey;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.OwnAddress;
import maxis.runtime.identity.guard.PanelKeys;
import maxis.runtime.identity.passkey.Challenges.Purpose;
import maxis.runtime.identity.passkey.Verification.Expected;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MemberId;

import tools.jackson.databind.json.JsonMapper;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Registers passkeys and tells whose one was shown. */
public final class Passkeys {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PasskeyStore store;
    private final Verification verification;
    private final Challenges challenges;
    private final Site site;
    private final Transactions transactions;

    @Inject
    Passkeys(
            PasskeyStore store,
            Verification verification,
            Challenges challenges,
            Site site,
            Transactions transactions) {
        this.store = store;
        this.verification = verification;
        this.challenges = challenges;
        this.site = site;
        this.transactions = transactions;
    }

    /** Where and when. */
    static final class Site {
        private final OwnAddress own;
        private final PanelKeys keys;
        private final InstantSource clock;

        @Inject
        Site(OwnAddress own, PanelKeys keys, InstantSource clock) {
            this.own = own;
            this.keys = keys;
            this.clock = clock;
        }
    }

    /** A passkey that was shown, and whose it is. */
    public record Shown(UUID id, MemberId member) {}

    /** What a browser needs to show one; with a member only theirs. */
    public PasskeyOptions.Get ask(
            Map<String, String> headers, String boundTo, Optional<MemberId> member) {
        var known =
                member.map(id ->
                                transactions
                                        .as(Actor.system("sign-in"))
                                        .run(transaction -> store.credentials(transaction, id)))
                        .orElse(List.of());
        return PasskeyOptions.get(
                challenges.make(Purpose.ASSERT, boundTo),
                site.own.host(headers),
                known.stream().map(Passkeys::written).toList());
    }

    /** Whose passkey was shown, if all of it is right; that use of it counts. */
    public Optional<Shown> show(
            Map<String, String> headers, String boundTo, Map<String, Object> assertion) {
        var own = transactions.as(Actor.system("sign-in"));
        return verification
                .show(
                        JSON.writeValueAsString(assertion),
                        expected(headers, Purpose.ASSERT, boundTo),
                        credential ->
                                own.run(transaction -> store.find(transaction, credential))
                                        .map(PasskeyStore.Held::key))
                .flatMap(shown -> own.run(transaction -> use(transaction, shown)));
    }

    private Optional<Shown> use(Transaction transaction, Verification.Shown shown) {
        return store.find(transaction, shown.key().credential().toArray())
                .filter(held ->
                        store.use(transaction, held.id(), shown.signCount(), site.clock.instant()))
                .map(held -> new Shown(held.id(), held.member()));
    }

    PasskeyOptions.Create prepare(
            Map<String, String> headers,
            String boundTo,
            PasskeyOptions.User user,
            MemberId member) {
        var known =
                transactions
                        .as(Actor.system("sign-in"))
                        .run(transaction -> store.credentials(transaction, member));
        return PasskeyOptions.create(
                challenges.make(Purpose.REGISTER, boundTo),
                site.own.host(headers),
                user,
                known.stream().map(Passkeys::written).toList());
    }

    /** The public half of a new passkey, if all of it is right. Its challenge is used up. */
    Optional<PublicHalf> verify(
            Map<String, String> headers, String boundTo, Map<String, Object> credential) {
        return verification.register(
                JSON.writeValueAsString(credential), expected(headers, Purpose.REGISTER, boundTo));
    }

    Optional<Passkey> add(Transaction transaction, MemberId member, String name, PublicHalf key) {
        var passkey =
                new Passkey(
                        site.keys.freshId(), member, name, site.clock.instant(), Optional.empty());
        return store.insert(transaction, passkey, key) ? Optional.of(passkey) : Optional.empty();
    }

    public List<Passkey> list(Transaction transaction, MemberId member) {
        return store.list(transaction, member);
    }

    boolean remove(Transaction transaction, MemberId member, UUID id) {
        return store.delete(transaction, member, id);
    }

    private Expected expected(Map<String, String> headers, Purpose purpose, String boundTo) {
        return new Expected(
                site.own.origin(headers),
                site.own.host(headers),
                challenge -> challenges.take(purpose, boundTo, challenge));
    }

    private static String written(byte[] credential) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(credential);
    }
}
