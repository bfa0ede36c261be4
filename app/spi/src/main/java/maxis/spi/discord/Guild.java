package maxis.spi.discord;

import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the server without a call: the gateway keeps it current. Before the first
 * connection nothing is known.
 */
public interface Guild {
    /** What it is called. */
    default Optional<String> name() {
        return Optional.empty();
    }

    int memberCount();

    /** The roles a member holds, or nothing for somebody who is not here. */
    Optional<Set<RoleId>> rolesOf(MemberId member);

    /** Whom the server belongs to. */
    Optional<MemberId> owner();

    /** Everybody who is here, in pages of some hundreds. */
    Iterable<List<Present>> everyone();

    /** The text channels that the bot sees, as Discord orders them. */
    List<Room> rooms();

    /** The roles, the highest first. */
    List<Rank> ranks();
}
