package maxis.runtime.cog;

import maxis.spi.Cog;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the cogs that are installed and makes a registry of those that are wanted. */
public final class Cogs {
    private Cogs() {}

    /** The cogs on the class path, whether wanted or not. */
    public static List<Cog> installed() {
        return ServiceLoader.load(Cog.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Cog::id))
                .toList();
    }

    /** The registry of the cogs that these roles load and that are switched on. */
    public static Registry registry(
            Collection<Cog> cogs, Set<ProcessRole> roles, Predicate<CogId> isEnabled) {
        requireUniqueIds(cogs);
        var ofThisProcess =
                cogs.stream()
                        .filter(cog -> cog.roles().stream().anyMatch(roles::contains))
                        .sorted(Comparator.comparing(Cog::id))
                        .toList();
        var declarations =
                ofThisProcess.stream()
                        .filter(cog -> isEnabled.test(cog.id()))
                        .map(CogDeclarations::of)
                        .toList();
        requireOneProviderEach(declarations);
        requireUniqueNames(declarations);
        var off = new ArrayList<CogId>();
        ofThisProcess.stream().map(Cog::id).filter(isEnabled.negate()).forEach(off::add);
        return new Registry(declarations, Set.copyOf(off));
    }

    private static void requireUniqueIds(Collection<Cog> cogs) {
        var owners = new TreeMap<CogId, Cog>();
        for (var cog : cogs) {
            var other = owners.put(cog.id(), cog);
            if (other != null) {
                throw Fault.bug(
                        "Two cogs are called "
                                + cog.id()
                                + ": "
                                + other.getClass().getName()
                                + " and "
                                + cog.getClass().getName(),
                        null);
            }
        }
    }

    private static void requireOneProviderEach(List<CogDeclarations> cogs) {
        var providers = new HashMap<Class<?>, CogId>();
        for (var cog : cogs) {
            for (var contract : cog.provided().keySet()) {
                var other = providers.put(contract, cog.id());
                if (other != null) {
                    throw Fault.bug(
                            contract.getSimpleName()
                                    + " is provided by "
                                    + other
                                    + " and by "
                                    + cog.id()
                                    + "; a contract has one provider",
                            null);
                }
            }
        }
    }

    private static void requireUniqueNames(List<CogDeclarations> cogs) {
        var owners = new HashMap<List<String>, CogId>();
        for (var cog : cogs) {
            for (var contribution : cog.contributions()) {
                var other = owners.put(List.of(contribution.kind(), contribution.name()), cog.id());
                if (other != null) {
                    throw Fault.bug(
                            "The "
                                    + contribution.kind()
                                    + " \""
                                    + contribution.name()
                                    + "\" is declared by "
                                    + other
                                    + " and by "
                                    + cog.id(),
                            null);
                }
            }
        }
    }
}
