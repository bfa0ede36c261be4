package maxis.runtime.configuration;

import java.util.List;
import java.util.Set;

/**
 * What may be configured.
 *
 * @param records annotated with {@code @Configuration}: the platform's and every known cog's, those
 *     that this process does not load included, so that their keys count as known
 * @param cogs the ids of all known cogs, each with its switch {@code cogs.<id>.enabled}
 * @param otherNames environment variables that others read, so that they are not taken for typing
 *     mistakes
 */
public record Declarations(
        List<Class<? extends Record>> records, Set<String> cogs, Set<String> otherNames) {
    public Declarations {
        records = List.copyOf(records);
        cogs = Set.copyOf(cogs);
        otherNames = Set.copyOf(otherNames);
    }
}
