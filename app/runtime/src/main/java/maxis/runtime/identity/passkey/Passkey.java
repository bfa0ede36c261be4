package maxis.runtime.identity.passkey;

import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A passkey as its member sees it. */
public record Passkey(
        UUID id, MemberId member, String name, Instant createdAt, Optional<Instant> usedAt) {}
