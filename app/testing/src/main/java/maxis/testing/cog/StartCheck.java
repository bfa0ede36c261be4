package maxis.testing.cog;

import maxis.spi.Contribution;
import maxis.spi.ProcessRole;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** It starts with its defaults in each process that loads it, and each handler can be made. */
final class StartCheck implements Check {
    @Override
    public List<String> findings(Subject subject) {
        var roles = subject.cog().roles();
        if (roles.isEmpty()) {
            return List.of("belongs to no role, so that no process loads it");
        }
        var alone = roles.stream().sorted().flatMap(role -> start(subject, role).stream()).toList();
        return alone.isEmpty() ? start(subject, ProcessRole.values()).stream().toList() : alone;
    }

    private static Optional<String> start(Subject subject, ProcessRole... roles) {
        try (var platform = subject.setup().inRoles(roles).start()) {
            subject.contributions()
                    .<Class<?>>map(Contribution::handler)
                    .distinct()
                    .forEach(platform::instance);
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(
                    "does not start as " + Arrays.toString(roles) + ": " + refused.getMessage());
        }
    }
}
