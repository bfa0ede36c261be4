package maxis.spi.ledger;

import java.time.Instant;

/**
 * A line of an account's statement.
 *
 * @param balance what the account held then; zero for accounts that may go below zero, where it is
 *     not kept
 * @param provenance where these units come from; empty for money
 */
public record Line(
        long id, Instant at, long amount, long balance, String cause, String provenance) {}
