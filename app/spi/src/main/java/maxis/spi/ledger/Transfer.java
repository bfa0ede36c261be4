package maxis.spi.ledger;

/**
 * Units on their way.
 *
 * @param cause the code of the reason that the statement shows
 * @param provenance where units come from that an account which may go below zero gives: {@code
 *     earned}, {@code won}, {@code given}, {@code bought}, {@code refunded}, or empty for money;
 *     units of other accounts keep theirs
 */
public record Transfer(Account from, Account to, long amount, String cause, String provenance) {
    public Transfer {
        if (amount <= 0) {
            throw new IllegalArgumentException("A transfer moves at least one unit, not " + amount);
        }
        if (!from.unit().equals(to.unit())) {
            throw new IllegalArgumentException(
                    "Not one unit: " + from.unit() + " and " + to.unit());
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("From an account to itself");
        }
    }
}
