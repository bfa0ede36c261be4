package maxis.spi.member;

import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.Set;

/**
 * How far somebody may go, told from the Discord roles that they hold and from the configuration.
 * The caller knows the roles; who never saw them asks with what is stored.
 */
@FunctionalInterface
public interface Levels {
    Level of(MemberId member, Set<RoleId> roles);

    /** Those who have a level whatever roles they hold. */
    default Set<MemberId> named() {
        return Set.of();
    }

    /** Where nobody configured a team: all are members. */
    static Levels none() {
        return (member, roles) -> Level.MEMBER;
    }
}
