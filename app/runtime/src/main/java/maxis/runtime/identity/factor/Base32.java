package maxis.runtime.identity.factor;

import java.math.BigInteger;

/** Bytes in the letters that people can copy from a screen (RFC 4648), without padding. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        int letters = (bytes.length * Byte.SIZE + BITS - 1) / BITS;
        var number = new BigInteger(1, bytes).shiftLeft(letters * BITS - bytes.length * Byte.SIZE);
        var text = new StringBuilder();
        for (int at = letters - 1; at >= 0; at--) {
            text.append(
                    LETTERS.charAt(
                            number.shiftRight(at * BITS).intValue() & (LETTERS.length() - 1)));
        }
        return text.toString();
    }
}
