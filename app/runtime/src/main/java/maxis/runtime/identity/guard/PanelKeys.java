package maxis.runtime.identity.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.value.Secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;

import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The panel's keys, derived from its one secret. With another secret no cookie, token or recovery
 * code from before is known any more.
 */
public final class PanelKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int STRENGTH_IN_BYTES = 32;

    private final Secret secret;
    private final RandomGenerator chance;

    /** Gives the secret from which the keys are derived. */
    @FunctionalInterface
    public interface Source {
        Secret secret();
    }

    @Inject
    PanelKeys(Source source, RandomGenerator chance) {
        this.secret = source.secret();
        this.chance = chance;
    }

    /** Something that nobody guesses, to be given away once. */
    public String freshToken() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(freshBytes(STRENGTH_IN_BYTES));
    }

    public UUID freshId() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    /** Bytes that nobody guesses. */
    public byte[] freshBytes(int length) {
        var bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    /** What is stored of a value that only its owner has, each purpose with a key of its own. */
    public byte[] digest(String purpose, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key(purpose));
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw Fault.bug("No HMAC", impossible);
        }
    }

    /** The same to be written in a header or an address. */
    public String code(String purpose, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(purpose, value));
    }

    /** Compares in a time that says nothing of where they differ. */
    public static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private SecretKey key(String purpose) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        ALGORITHM,
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret.reveal().getBytes(UTF_8))
                                .thenExpand(
                                        ("maxis panel " + purpose).getBytes(UTF_8),
                                        STRENGTH_IN_BYTES));
    }
}
