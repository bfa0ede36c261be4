package maxis.spi.member;

import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.value.MemberId;

/** A member was warned. */
@StoredAs("member.warned")
public record MemberWarned(MemberId member, int count) implements DomainEvent {}
