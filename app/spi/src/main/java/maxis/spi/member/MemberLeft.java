package maxis.spi.member;

import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.value.MemberId;

import java.time.Instant;

/** Somebody is no longer on the server. */
@StoredAs("member.left")
public record MemberLeft(MemberId member, Instant at) implements DomainEvent {}
