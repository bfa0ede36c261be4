package maxis.runtime.role;

import maxis.runtime.role.Duty.State;
import maxis.spi.discord.Roles.Change;

import java.util.Optional;

/**
 * What came of a duty.
 *
 * @param isMade whether something was changed on Discord
 */
record Settlement(Duty duty, State state, Optional<String> problem, boolean isMade) {
    static Settlement of(Duty duty, Change change) {
        return switch (change) {
            case Change.Made() -> new Settlement(duty, State.SETTLED, Optional.empty(), true);
            case Change.AlreadySo() -> new Settlement(duty, State.SETTLED, Optional.empty(), false);
            case Change.MemberAbsent() ->
                    new Settlement(duty, State.ABSENT, Optional.empty(), false);
            case Change.RoleGone() ->
                    new Settlement(duty, State.ROLE_GONE, Optional.empty(), false);
            case Change.Refused(var why) ->
                    new Settlement(duty, State.REFUSED, Optional.of(why), false);
        };
    }

    /** It was so once, nobody changed their mind, and it was not so any more. */
    boolean isRepair() {
        return isMade && duty.state() == State.SETTLED;
    }

    /** Nobody wants it and nobody has it, so that the program need not remember it. */
    boolean isOver() {
        return !duty.isWanted() && (state == State.SETTLED || state == State.ROLE_GONE);
    }
}
