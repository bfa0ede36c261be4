package maxis.spi.ledger;

import java.time.Instant;

/** A line of an account's statement. */
public record Line(long id, Instant at, long amount, long balance, String cause) {}
