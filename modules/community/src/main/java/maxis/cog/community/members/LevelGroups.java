package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.member.Levels;
import maxis.spi.storage.Transaction;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which roles and which people make a level. A level follows from roles one by one, so that those
 * of a level hold one of its roles and none of a higher one.
 */
final class LevelGroups {
    /** Nobody has this id, so that only the role counts. */
    private static final MemberId NOBODY = new MemberId(0);

    private final Levels levels;
    private final MemberListStore store;

    @Inject
    LevelGroups(Levels levels, MemberListStore store) {
        this.levels = levels;
        this.store = store;
    }

    /** Roles and members by their ids. */
    record Group(List<Long> roles, List<Long> members) {}

    /** Narrows a list to those of a level. */
    MemberFilter narrow(Transaction transaction, MemberFilter filter, Level level) {
        var higher = group(transaction, made -> made.compareTo(level) > 0);
        return level == Level.MEMBER
                ? filter.without(higher)
                : filter.among(group(transaction, made -> made == level)).without(higher);
    }

    Level of(MemberId member, Set<RoleId> roles) {
        return levels.of(member, roles);
    }

    private Group group(Transaction transaction, Predicate<Level> wanted) {
        return new Group(
                store.heldRoles(transaction).stream()
                        .filter(role -> wanted.test(levels.of(NOBODY, Set.of(role))))
                        .map(RoleId::value)
                        .toList(),
                levels.named().stream()
                        .filter(member -> wanted.test(levels.of(member, Set.of())))
                        .map(MemberId::value)
                        .toList());
    }
}
