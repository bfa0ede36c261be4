package maxis.deploy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone that shows codes, as RFC 6238 describes them. */
record Authenticator(String secret) {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;
    private static final int DIGITS = 1_000_000;

    String code(Instant now) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(), "HmacSHA1"));
            var counter = ByteBuffer.allocate(Long.BYTES).putLong(now.getEpochSecond() / STEP);
            var hash = mac.doFinal(counter.array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] key() {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int at = 0; at < secret.length(); at++) {
            bits = bits << 5 | LETTERS.indexOf(secret.charAt(at));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
