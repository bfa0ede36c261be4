package maxis.runtime.cog;

import maxis.spi.CogId;
import maxis.spi.Contribution;
import maxis.spi.ProcessRole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the loaded cogs contribute, in the order of their names. */
public final class Registry {
    private final List<CogDeclarations> cogs;
    private final List<CogDeclarations> everywhere;
    private final List<CogDeclarations> switchedOff;

    Registry(
            List<CogDeclarations> cogs,
            List<CogDeclarations> everywhere,
            List<CogDeclarations> switchedOff) {
        this.cogs = List.copyOf(cogs);
        this.everywhere = List.copyOf(everywhere);
        this.switchedOff = List.copyOf(switchedOff);
    }

    /** All of them; whoever needs a kind picks it by a pattern. */
    public List<Contributed> contributions() {
        return contributions(cogs);
    }

    /**
     * Also those of cogs that are on but belong to processes of another role: what happens here is
     * told to them too.
     */
    public List<Contributed> contributionsEverywhere() {
        return contributions(everywhere);
    }

    /** Those of cogs that would be here if they were not switched off. */
    public List<Contributed> contributionsSwitchedOff() {
        return contributions(switchedOff);
    }

    /** The process roles that load a cog. */
    public Set<ProcessRole> roles(CogId cog) {
        return Stream.concat(everywhere.stream(), switchedOff.stream())
                .filter(declarations -> declarations.id().equals(cog))
                .findFirst()
                .map(CogDeclarations::roles)
                .orElse(Set.of());
    }

    /**
     * Whether this process loads everything of a kind that there is, so that it may act for all: a
     * process of one role knows nothing of the other's handlers.
     */
    public boolean holdsAll(Class<? extends Contribution> kind) {
        return contributionsEverywhere().stream()
                .filter(contributed -> kind.isInstance(contributed.contribution()))
                .allMatch(contributions()::contains);
    }

    private static List<Contributed> contributions(List<CogDeclarations> cogs) {
        return cogs.stream()
                .flatMap(cog ->
                        cog.contributions().stream()
                                .map(contribution -> new Contributed(cog.id(), contribution)))
                .toList();
    }

    /**
     * How many contributions of which kind each cog makes; what {@code check} prints and the panel
     * shows.
     */
    public Map<CogId, Map<String, Long>> counts() {
        var counts = new TreeMap<CogId, Map<String, Long>>();
        for (var cog : cogs) {
            var kinds = new TreeMap<String, Long>();
            cog.contributions()
                    .forEach(contribution -> kinds.merge(contribution.kind(), 1L, Long::sum));
            counts.put(cog.id(), kinds);
        }
        return counts;
    }

    /** The cogs that are installed and switched off. */
    public Set<CogId> switchedOff() {
        return switchedOff.stream().map(CogDeclarations::id).collect(Collectors.toSet());
    }

    /** The settings records that each cog declares. */
    public Map<CogId, List<Class<? extends Record>>> settings() {
        var settings = new TreeMap<CogId, List<Class<? extends Record>>>();
        cogs.forEach(cog -> settings.put(cog.id(), List.copyOf(cog.settings())));
        return settings;
    }

    List<CogDeclarations> cogs() {
        return cogs;
    }
}
