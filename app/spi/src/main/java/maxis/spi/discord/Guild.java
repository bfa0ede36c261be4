package maxis.spi.discord;

import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.Optional;
import java.util.Set;

/** What is known of the server without a call: the gateway keeps it current. */
public interface Guild {
    int memberCount();

    /** The roles a member holds, or nothing for somebody who is not here. */
    Optional<Set<RoleId>> rolesOf(MemberId member);
}
