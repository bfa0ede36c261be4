package maxis.spi.discord;

import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

/** Gives and takes Discord roles. Calls go over the network and may be repeated. */
public interface Roles {
    Change give(MemberId member, RoleId role, String reason);

    Change take(MemberId member, RoleId role, String reason);

    /** What came of it. */
    sealed interface Change {
        record Made() implements Change {}

        /** It was so before. */
        record AlreadySo() implements Change {}

        /** The member is not on the server; apply it when they come back. */
        record MemberAbsent() implements Change {}

        /** The role is gone. */
        record RoleGone() implements Change {}

        /**
         * An operator has to act: the role stands above the bot's own, or a permission is missing.
         */
        record Refused(String why) implements Change {}
    }
}
