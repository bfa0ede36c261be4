package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.runtime.role.Duty.State;
import maxis.runtime.role.RoleStore.Trouble;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** Whether members hold the roles that they are owed. */
public final class RolesHealth implements HealthCheck {
    private static final Duration DAY = Duration.ofDays(1);

    private final As own;
    private final RoleStore store;
    private final InstantSource clock;

    @Inject
    RolesHealth(Transactions transactions, RoleStore store, InstantSource clock) {
        this.own = transactions.as(Actor.system("health"));
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Health look() {
        return own.run(transaction -> {
            var now = clock.instant();
            var troubles = store.troubles(transaction);
            long repairs = store.repairs(transaction, now.minus(DAY), now);
            return troubles.isEmpty()
                    ? new Health.Well(repairs + " put right within a day")
                    : new Health.Poor(
                            troubles.stream()
                                    .map(RolesHealth::problem)
                                    .collect(Collectors.joining(" ")),
                            troubles.stream()
                                    .map(RolesHealth::remedy)
                                    .distinct()
                                    .collect(Collectors.joining(" ")));
        });
    }

    private static String problem(Trouble trouble) {
        var role = "The role " + trouble.role();
        return trouble.state() == State.ROLE_GONE
                ? role + " is gone and wanted for " + trouble.members() + " members."
                : role + " cannot be changed for " + trouble.members() + " members.";
    }

    private static String remedy(Trouble trouble) {
        return trouble.state() == State.ROLE_GONE
                ? "Set another role in the settings of what gives it."
                : trouble.problem();
    }
}
