package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.web.Doorkeeper.Presented;
import maxis.spi.CogId;
import maxis.spi.value.Level;

import java.util.Optional;

/** What the way in has to know of the route that is asked for. */
final class Routing {
    private final RouteOwners owners;
    private final StepUpRule rule;

    @Inject
    Routing(RouteOwners owners, StepUpRule rule) {
        this.owners = owners;
        this.rule = rule;
    }

    Optional<CogId> owner(Presented presented) {
        return owners.find(presented.mutates(), presented.path()).map(RouteOwners.Owned::cog);
    }

    /** What strangers reach, and pages, which hold nothing, are never shut. */
    boolean isShutWithoutFactor(Presented presented, Level level, boolean hasFactor) {
        return rule.isMissing(level, hasFactor, presented.path())
                && owners.find(presented.mutates(), presented.path())
                        .filter(owned -> !owned.isOpen())
                        .isPresent();
    }
}
