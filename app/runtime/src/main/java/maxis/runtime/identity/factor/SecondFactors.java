package maxis.runtime.identity.factor;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.PanelKeys;
import maxis.spi.secret.Place;
import maxis.spi.secret.Vault;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.value.Secret;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Sets second factors up, takes them away, and tells whether a code is right. */
public final class SecondFactors {
    /** The digest that the apps use has this length, and so has a secret that is worth it. */
    private static final int SECRET_IN_BYTES = 20;

    private final FactorStore store;
    private final RecoveryCodes codes;
    private final PanelKeys keys;
    private final Vault vault;
    private final InstantSource clock;

    @Inject
    SecondFactors(
            FactorStore store,
            RecoveryCodes codes,
            PanelKeys keys,
            Vault vault,
            InstantSource clock) {
        this.store = store;
        this.codes = codes;
        this.keys = keys;
        this.vault = vault;
        this.clock = clock;
    }

    /** What a member has to show. */
    public record Held(boolean hasApp, int passkeys, int recoveryCodesLeft) {
        public boolean isAny() {
            return hasApp || passkeys > 0;
        }
    }

    /** How a code was right. */
    public enum Shown {
        APP,
        RECOVERY
    }

    public Held held(Transaction transaction, MemberId member) {
        var held = store.held(transaction, member);
        return new Held(held.hasApp(), held.passkeys(), held.recoveryCodesLeft());
    }

    /** Whether a code is right; it is used up by that. */
    public Optional<Shown> show(Transaction transaction, MemberId member, String code) {
        var digits = code.replaceAll("\\s", "");
        if (digits.matches("\\d{" + Totp.DIGITS + "}")) {
            var step = step(transaction, member, digits, true);
            return step.isPresent() && store.use(transaction, member, step.getAsLong())
                    ? Optional.of(Shown.APP)
                    : Optional.empty();
        }
        return store.useCode(transaction, member, codes.digest(code), clock.instant())
                ? Optional.of(Shown.RECOVERY)
                : Optional.empty();
    }

    /** A secret for the member's app, in letters; nothing if there is one that counts already. */
    Optional<String> prepare(Transaction transaction, MemberId member) {
        var secret = keys.freshBytes(SECRET_IN_BYTES);
        var sealed =
                vault.seal(new Secret(Base64.getEncoder().encodeToString(secret)), place(member));
        return store.prepare(transaction, member, sealed, clock.instant())
                ? Optional.of(Base32.encode(secret))
                : Optional.empty();
    }

    /** The first code of the app makes its secret count; answers the recovery codes. */
    Optional<List<String>> confirm(Transaction transaction, MemberId member, String code) {
        var step = step(transaction, member, code.replaceAll("\\s", ""), false);
        return step.isPresent()
                        && store.confirm(transaction, member, step.getAsLong(), clock.instant())
                ? Optional.of(freshCodes(transaction, member))
                : Optional.empty();
    }

    /** Takes the app away, and what stands for it. */
    boolean remove(Transaction transaction, MemberId member) {
        boolean wasThere = store.delete(transaction, member);
        if (store.held(transaction, member).passkeys() == 0) {
            store.deleteCodes(transaction, member);
        }
        return wasThere;
    }

    /** New recovery codes; the old ones are worth nothing any more. */
    List<String> freshCodes(Transaction transaction, MemberId member) {
        var fresh = codes.fresh();
        store.replaceCodes(
                transaction, member, fresh.stream().map(codes::digest).toList(), clock.instant());
        return fresh;
    }

    private OptionalLong step(
            Transaction transaction, MemberId member, String code, boolean isConfirmed) {
        return store.secret(transaction, member)
                .filter(secret -> secret.isConfirmed() == isConfirmed)
                .map(secret -> vault.open(secret.sealed().toArray(), place(member)))
                .map(secret -> Base64.getDecoder().decode(secret.reveal()))
                .map(secret -> Totp.step(secret, code, clock.instant()))
                .orElseGet(OptionalLong::empty);
    }

    private static Place place(MemberId member) {
        return new Place("web_totp", "secret", Long.toString(member.value()));
    }
}
