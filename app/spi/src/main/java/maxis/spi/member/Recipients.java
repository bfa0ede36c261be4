package maxis.spi.member;

import maxis.spi.value.MemberId;

import java.time.Duration;

/** Which members are meant. */
public sealed interface Recipients {
    record Everyone() implements Recipients {}

    /** Who was not active for so long; who never was counts from the day on which they came. */
    record InactiveFor(Duration time) implements Recipients {}

    /**
     * Who is on a plan, as the profile shows it: good enough to tell them something, not to decide
     * what they may do.
     */
    record OnPlan(String plan) implements Recipients {}

    record Only(MemberId member) implements Recipients {}
}
