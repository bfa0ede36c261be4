package maxis.runtime.audit;

import maxis.spi.Fault;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A seal and the row under it.
 *
 * @param previous the hash of the seal before, as it was then
 * @param content the values of the row as texts, in the order of the seal, or nothing if it is gone
 */
record SealedRow(
        long position, long auditId, Hash previous, Hash hash, List<@Nullable String> content) {
    SealedRow {
        content = Collections.unmodifiableList(content);
    }

    /** A SHA-256 value as hexadecimal digits; empty where a chain begins. */
    record Hash(String digits) {
        static final Hash NONE = new Hash("");

        static Hash of(byte[] bytes) {
            return new Hash(HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(digits);
        }
    }

    boolean hasRow() {
        return !content.isEmpty();
    }

    /** Whether the row is still what was sealed. */
    boolean isIntact() {
        var digest = sha256();
        digest.update(previous.bytes());
        digest.update(canonical().getBytes(StandardCharsets.UTF_8));
        return hash.equals(Hash.of(digest.digest()));
    }

    private String canonical() {
        return withLength(Long.toString(position))
                + ","
                + content.stream().map(SealedRow::withLength).collect(Collectors.joining(","));
    }

    private static String withLength(@Nullable String value) {
        return value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw Fault.bug("This Java has no SHA-256", impossible);
        }
    }
}
