package maxis.spi.member;

import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Optional;

/**
 * A member was barred; without an end, until somebody lifts it. Bans written by SQL are not told.
 */
@StoredAs("member.banned")
public record MemberBanned(MemberId member, Optional<Instant> until) implements DomainEvent {}
