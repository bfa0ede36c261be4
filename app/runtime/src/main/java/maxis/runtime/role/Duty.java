package maxis.runtime.role;

import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

/**
 * A role of a member that the program answers for.
 *
 * @param wishers who wants it, for the reason that Discord shows; empty when nobody does
 * @param version how often that changed
 */
record Duty(MemberId member, RoleId role, String wishers, long version, State state) {
    /** How far it has come. */
    enum State {
        /** It changed since anybody looked. */
        OPEN,
        /** Discord had it so. */
        SETTLED,
        /** The member is not on the server. */
        ABSENT,
        /** The role was deleted. */
        ROLE_GONE,
        /** An operator has to act first. */
        REFUSED
    }

    boolean isWanted() {
        return !wishers.isEmpty();
    }
}
