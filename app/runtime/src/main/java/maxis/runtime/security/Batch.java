package maxis.runtime.security;

import maxis.spi.security.SecurityEvent;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events that wait to be written, equal ones counted together. Belongs to one thread at a time. */
final class Batch {
    private final Map<SecurityEvent, Counted> counted = new LinkedHashMap<>();

    void add(SecurityEvent event, Instant at, long count) {
        counted.merge(
                event,
                new Counted(event, at, count),
                (before, more) -> new Counted(event, before.first(), before.count() + count));
    }

    int size() {
        return counted.size();
    }

    List<Counted> content() {
        return List.copyOf(counted.values());
    }

    void clear() {
        counted.clear();
    }

    /** An event and how often it happened since the first time. */
    record Counted(SecurityEvent event, Instant first, long count) {}
}
