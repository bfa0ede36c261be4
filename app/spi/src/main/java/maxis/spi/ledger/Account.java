package maxis.spi.ledger;

/**
 * An account: a member's coins, a shop's takings.
 *
 * @param owner the member's id, or the name of something of the program's own
 * @param book what it is for: {@code coins}, {@code commission}
 * @param unit the currency's code, or the name of a unit of ours: {@code EUR}, {@code COIN}
 */
public record Account(String owner, String book, String unit) {}
