package maxis.spi.discord;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.Map;
import java.util.Set;

/**
 * The Discord roles that members shall hold. A wish belongs to the caller's transaction; the
 * runtime sees to it that the role is held while anybody wants it: also after the member came back,
 * after somebody changed it by hand, and after an outage. A role that nobody ever wished for is
 * left alone.
 *
 * <p>{@code source} names who wants it, with the cog's name in front: {@code shop.plan}. Wanting
 * twice is wanting once.
 */
public interface RoleWishes {
    void want(Transaction transaction, MemberId member, RoleId role, String source);

    /** The role is taken when nobody else wants it. */
    void unwant(Transaction transaction, MemberId member, RoleId role, String source);

    /** What is wanted for a member, and by whom; as much of it as the actor may see. */
    Map<RoleId, Set<String>> of(Transaction transaction, MemberId member);
}
