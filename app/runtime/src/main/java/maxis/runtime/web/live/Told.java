package maxis.runtime.web.live;

import maxis.spi.value.MemberId;

import java.util.Optional;

/**
 * That something changed.
 *
 * @param about the member whom it is about
 */
record Told(String topic, String id, Optional<MemberId> about) {
    private static final String NOBODY = "-";

    /** As it travels: what may hold anything stands last. */
    String payload() {
        return topic + " " + about.map(MemberId::toString).orElse(NOBODY) + " " + id;
    }

    static Optional<Told> read(String payload) {
        var parts = payload.split(" ", 3);
        if (parts.length < 3 || !parts[1].matches("-|\\d{1,20}")) {
            return Optional.empty();
        }
        var about =
                parts[1].equals(NOBODY)
                        ? Optional.<MemberId>empty()
                        : Optional.of(new MemberId(Long.parseUnsignedLong(parts[1])));
        return Optional.of(new Told(parts[0], parts[2], about));
    }
}
