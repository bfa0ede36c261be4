package maxis.runtime.identity.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.Fault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time passwords by time as RFC 6238 has them, in the form that every authenticator app takes:
 * HMAC-SHA-1, six digits, thirty seconds. The arithmetic is short enough to own.
 */
final class Totp {
    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks of phones are off by so many steps in either direction. */
    private static final long TOLERANCE = 1;

    private static final String ALGORITHM = "HmacSHA1";

    private Totp() {}

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** The step to which a code belongs, if it is one of those that count now. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> isSame(code(secret, step, DIGITS), code))
                .findFirst();
    }

    static String code(byte[] secret, long step, int digits) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        // The last half byte says where in the hash the number is taken from.
        int offset = hash[hash.length - 1] & 0xf;
        long number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return ("%0" + digits + "d").formatted(number % (long) Math.pow(10, digits));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw Fault.bug("No HMAC-SHA-1", impossible);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
