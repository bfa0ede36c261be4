package maxis.spi.ledger;

/**
 * Units on their way.
 *
 * @param cause the code of the reason that the statement shows
 * @param provenance where units that did not exist before come from: {@code earned}, {@code
 *     bought}; empty for units that move on with the provenance that they have
 */
public record Transfer(Account from, Account to, long amount, String cause, String provenance) {
    public Transfer {
        if (amount <= 0) {
            throw new IllegalArgumentException("A transfer moves at least one unit, not " + amount);
        }
    }
}
