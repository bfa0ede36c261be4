package maxis.runtime.identity.session;

import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A browser that is signed in.
 *
 * @param hasFactor whether its member has a second factor at all
 */
public record Session(
        UUID id,
        MemberId member,
        Instant createdAt,
        Instant seenAt,
        Instant expiresAt,
        Optional<Instant> steppedUpAt,
        boolean hasFactor) {
    /** Without any use it ends after this time. */
    static final Duration IDLE = Duration.ofHours(12);

    /** It ends after this time whatever happens. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** How exactly it is known when it was last used. */
    static final Duration PRECISION = Duration.ofMinutes(1);

    boolean isAlive(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(seenAt.plus(IDLE));
    }

    /** Until when what is dangerous may be done without asking again. */
    public Optional<Instant> steppedUpUntil(Duration validity) {
        return steppedUpAt.map(at -> at.plus(validity));
    }

    /** Whether a second factor was shown within this time, or there is none to show. */
    public boolean isSteppedUp(Instant now, Duration validity) {
        return !hasFactor || steppedUpUntil(validity).filter(now::isBefore).isPresent();
    }
}
