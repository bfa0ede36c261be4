package maxis.spi.member;

import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.value.MemberId;

import java.time.Instant;

/** Somebody came to the server. */
@StoredAs("member.joined")
public record MemberJoined(MemberId member, Instant at, boolean isReturn) implements DomainEvent {}
