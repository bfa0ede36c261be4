package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.spi.member.Levels;
import maxis.spi.member.Refusal;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.util.Optional;

/**
 * Who may take measures against whom: the team against those below them, the program, as one of the
 * team, against those who are not of it, and nobody against themself.
 */
final class Authority {
    private final MemberRegistry members;
    private final Levels levels;

    @Inject
    Authority(MemberRegistry members, Levels levels) {
        this.members = members;
        this.levels = levels;
    }

    /** Why not; nothing if the actor may. */
    Optional<Refusal> refusal(Transaction transaction, MemberId target) {
        if (transaction.actor() instanceof Actor.Person person && person.id().equals(target)) {
            return Optional.of(Refusal.ONESELF);
        }
        var own = levelOf(transaction);
        if (!own.includes(Level.STAFF)) {
            // Whether somebody is known is none of their business.
            return Optional.of(Refusal.UNKNOWN);
        }
        var theirs = level(transaction, target);
        boolean isOfTheTeam = theirs.includes(Level.STAFF);
        return isOfTheTeam && theirs.includes(own)
                ? Optional.of(Refusal.PROTECTED)
                : Optional.empty();
    }

    private Level levelOf(Transaction transaction) {
        return switch (transaction.actor()) {
            case Actor.Program program -> Level.STAFF;
            case Actor.Person person ->
                    switch (person.audience()) {
                        case MEMBER, SYSTEM -> Level.MEMBER;
                        case VIEWER -> Level.VIEWER;
                        case STAFF -> Level.STAFF;
                        case ADMIN -> adminOrOwner(transaction, person.id());
                    };
        };
    }

    /** Owners act as admins do; only here they stand above them. */
    private Level adminOrOwner(Transaction transaction, MemberId member) {
        return level(transaction, member) == Level.OWNER ? Level.OWNER : Level.ADMIN;
    }

    private Level level(Transaction transaction, MemberId member) {
        return levels.of(member, members.roles(transaction, member));
    }
}
