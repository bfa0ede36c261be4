package maxis.spi.ledger;

import maxis.spi.value.MemberId;

/**
 * An account: a member's coins, a shop's takings.
 *
 * @param owner the member's id, or the name of something of the program's own
 * @param book what it is for: {@code coins}, {@code commission}
 * @param unit the currency's code, or the name of a unit of ours: {@code EUR}, {@code COIN}
 * @param mayBeNegative whether it gives more than it has; decided when the account is first used
 */
public record Account(String owner, String book, String unit, boolean mayBeNegative) {
    /** A member's account, which holds what it holds and no less than nothing. */
    public static Account of(MemberId member, String book, String unit) {
        return new Account(member.toString(), book, unit, false);
    }

    /** An account of the program itself: where units come from and where they end. */
    public static Account house(String book, String unit) {
        return new Account("house", book, unit, true);
    }
}
