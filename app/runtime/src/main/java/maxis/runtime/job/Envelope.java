package maxis.runtime.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/**
 * What is stored of a job: when it was first due, so that the key of its attempts stays the same
 * however often it is tried, and its record.
 */
record Envelope(Instant due, String json) {
    private static final String DUE = "{\"due\":";
    private static final String JOB = ",\"job\":";

    byte[] bytes() {
        return (DUE + due.toEpochMilli() + JOB + json + "}").getBytes(UTF_8);
    }

    /** Reads what {@link #bytes} or {@code publish_event} wrote. */
    static Envelope of(String stored) {
        int end = stored.indexOf(JOB);
        if (!stored.startsWith(DUE) || end < 0 || !stored.endsWith("}")) {
            throw new IllegalArgumentException(
                    "Not what a job is stored as: " + stored.length() + " characters");
        }
        return new Envelope(
                Instant.ofEpochMilli(Long.parseLong(stored.substring(DUE.length(), end))),
                stored.substring(end + JOB.length(), stored.length() - 1));
    }
}
