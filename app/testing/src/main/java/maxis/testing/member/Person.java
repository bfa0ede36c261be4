package maxis.testing.member;

import maxis.spi.member.Consent;
import maxis.spi.member.Standing;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumSet;

/** Somebody in memory. */
final class Person {
    final MemberId id;
    final Instant joinedAt;
    final EnumSet<Consent> consents = EnumSet.noneOf(Consent.class);
    boolean isHere = true;
    Instant lastActive;
    String plan = "free";
    int warnings;
    Standing.@Nullable Barred ban;
    @Nullable Language language;

    Person(MemberId id, Instant now) {
        this.id = id;
        this.joinedAt = now;
        this.lastActive = now;
    }

    Standing standing(Instant now) {
        return ban == null || ban.until().filter(end -> !end.isAfter(now)).isPresent()
                ? new Standing.Welcome()
                : ban;
    }
}
