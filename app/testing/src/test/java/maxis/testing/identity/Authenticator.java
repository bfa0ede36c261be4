package maxis.testing.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, made from the RFC alone. */
final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_IN_SECONDS = 30;

    private final byte[] secret;

    private Authenticator(byte[] secret) {
        this.secret = secret;
    }

    /** With the letters that are shown when it is set up. */
    static Authenticator of(String letters) {
        var bytes = new ArrayList<Byte>();
        int bits = 0;
        int held = 0;
        for (int at = 0; at < letters.length(); at++) {
            bits = (bits << 5) | LETTERS.indexOf(letters.charAt(at));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.add((byte) (bits >> held));
            }
        }
        var secret = new byte[bytes.size()];
        for (int at = 0; at < secret.length; at++) {
            secret[at] = bytes.get(at);
        }
        return new Authenticator(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    String codeAt(Instant now) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = now.getEpochSecond() / STEP_IN_SECONDS;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
