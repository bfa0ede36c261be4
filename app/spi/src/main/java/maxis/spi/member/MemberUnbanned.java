package maxis.spi.member;

import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.value.MemberId;

/** A ban was lifted before its time. */
@StoredAs("member.unbanned")
public record MemberUnbanned(MemberId member) implements DomainEvent {}
