package maxis.spi.audit;

import java.util.Map;

/**
 * What was done. Values are ids, codes and figures; a text is given as its digest, so that nothing
 * here is ever erased.
 *
 * @param action the code of the act: {@code tickets.closed}
 * @param subject what it was done to: {@code ticket:7QK2}
 * @param changes old and new value by name
 */
public record AuditEntry(
        String action, String subject, Map<String, Change> changes, Origin origin) {
    public AuditEntry {
        changes = Map.copyOf(changes);
    }

    /** A value before and after; empty for none. */
    public record Change(String before, String after) {}

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
