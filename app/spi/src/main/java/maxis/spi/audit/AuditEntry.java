package maxis.spi.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.Fault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was done. Values are ids, codes and figures; a text is given as its digest, so that nothing
 * here is ever erased. What has a space in it is taken for a text and refused.
 *
 * @param action the code of the act: {@code tickets.closed}
 * @param subject what it was done to: {@code ticket:7QK2}
 * @param changes old and new value by name
 */
public record AuditEntry(
        String action, String subject, Map<String, Change> changes, Origin origin) {
    private static final Pattern CODE = Pattern.compile("\\p{Graph}{1,200}");

    public AuditEntry {
        requireCode(action);
        requireCode(subject);
        changes.keySet().forEach(AuditEntry::requireCode);
        changes = Map.copyOf(changes);
    }

    /** An act that changed no value worth naming. */
    public static AuditEntry of(String action, String subject, Origin origin) {
        return new AuditEntry(action, subject, Map.of(), origin);
    }

    /** The same act with one more value that it changed. */
    public AuditEntry changed(String name, String before, String after) {
        var more = new TreeMap<>(changes);
        more.put(name, new Change(before, after));
        return new AuditEntry(action, subject, more, origin);
    }

    /** A value as an entry takes it: itself where it is a code or nothing, else its digest. */
    public static String code(String value) {
        return value.isEmpty() || CODE.matcher(value).matches() ? value : digestOf(value);
    }

    /** What stands for a text: two texts have one digest only if they are equal. */
    public static String digestOf(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw Fault.bug("No SHA-256", impossible);
        }
    }

    private static void requireCode(String value) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The audit log takes ids, codes and figures of at most 200 characters, no text;"
                            + " write its digest instead of a value with "
                            + value.length()
                            + " characters");
        }
    }

    /** A value before and after; empty for none. */
    public record Change(String before, String after) {
        public Change {
            if (!before.isEmpty()) {
                requireCode(before);
            }
            if (!after.isEmpty()) {
                requireCode(after);
            }
        }
    }

    /** From where it came. */
    public enum Origin {
        DISCORD,
        WEB,
        API,
        CONTROLLER,
        PROGRAM,
        SQL
    }
}
