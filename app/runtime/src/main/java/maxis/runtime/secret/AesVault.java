package maxis.runtime.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.secret.Place;
import maxis.spi.secret.Vault;
import maxis.spi.value.Secret;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.random.RandomGenerator;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM. A sealed value is one byte of format, four of the key's number, twelve of nonce, the
 * encrypted text and sixteen of tag; the place, and the first five bytes, are authenticated.
 */
final class AesVault implements Vault {
    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final SealingKeys keys;
    private final RandomGenerator chance;

    @Inject
    AesVault(SealingKeys keys, RandomGenerator chance) {
        this.keys = keys;
        this.chance = chance;
    }

    @Override
    public byte[] seal(Secret value, Place place) {
        int number = keys.newest();
        var header = header(number);
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key(number), nonce, header, place);
            var hidden = cipher.doFinal(value.reveal().getBytes(UTF_8));
            return ByteBuffer.allocate(HEADER + NONCE + hidden.length)
                    .put(header)
                    .put(nonce)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw Fault.bug("No AES-GCM", impossible);
        }
    }

    @Override
    public Secret open(byte[] sealed, Place place) {
        if (sealed.length < HEADER + NONCE + TAG || sealed[0] != FORMAT) {
            throw damaged(place, null);
        }
        var bytes = ByteBuffer.wrap(sealed);
        var header = new byte[HEADER];
        var nonce = new byte[NONCE];
        bytes.get(header).get(nonce);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key(number(sealed)), nonce, header, place);
            return new Secret(
                    new String(cipher.doFinal(sealed, bytes.position(), bytes.remaining()), UTF_8));
        } catch (AEADBadTagException changed) {
            throw damaged(place, changed);
        } catch (GeneralSecurityException impossible) {
            throw Fault.bug("No AES-GCM", impossible);
        }
    }

    /** The first bytes of everything that is sealed with a key. */
    static byte[] header(int number) {
        return ByteBuffer.allocate(HEADER).put(FORMAT).putInt(number).array();
    }

    private static int number(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(1);
    }

    private SecretKey key(int number) {
        return keys.find(number)
                .orElseThrow(() ->
                        Fault.operator(
                                "A stored value is sealed with key "
                                        + number
                                        + ", which the key file "
                                        + keys.place()
                                        + " does not have. Put that key file back, or copy the"
                                        + " line sealing."
                                        + number
                                        + " from the machine that has it.",
                                null));
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header, Place place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        for (var part : List.of(place.table(), place.column(), place.row())) {
            // With its length before it no part can lend letters to its neighbour.
            var bytes = part.getBytes(UTF_8);
            cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            cipher.updateAAD(bytes);
        }
        return cipher;
    }

    private static Fault damaged(Place place, @Nullable Throwable cause) {
        return Fault.operator(
                "The sealed value in %s.%s of row %s was changed or belongs elsewhere."
                                .formatted(place.table(), place.column(), place.row())
                        + " Enter it anew, and look in the audit log for who wrote that row.",
                cause);
    }
}
