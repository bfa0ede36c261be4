package maxis.spi.member;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What came of banning a member. An empty end: until somebody lifts it. */
public sealed interface Banning {
    /** The longest time; what is meant to last longer has no end. */
    Duration LONGEST = Duration.ofDays(36_500);

    record Banned(Optional<Instant> until) implements Banning {}

    /** They were barred already; the new reason and end hold. */
    record Replaced(Optional<Instant> until) implements Banning {}

    record Refused(Refusal refusal) implements Banning {}
}
