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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cogs that are installed, wanted or not, with what they declare. */
public final class InstalledCogs {
    private final List<Installed> cogs;

    private InstalledCogs(List<Installed> cogs) {
        this.cogs = cogs;
    }

    private record Installed(Cog cog, CogDeclarations declarations) {
        boolean belongsTo(Set<ProcessRole> roles) {
            return cog.roles().stream().anyMatch(roles::contains);
        }
    }

    /** Those on the class path, and some that the program itself brings. */
    public static InstalledCogs found(Cog... built) {
        var all = new ArrayList<>(List.of(built));
        ServiceLoader.load(Cog.class).forEach(all::add);
        return of(all);
    }

    /** These. */
    public static InstalledCogs of(Collection<? extends Cog> cogs) {
        requireUniqueIds(cogs);
        return new InstalledCogs(
                cogs.stream()
                        .<Cog>map(cog -> cog)
                        .sorted(Comparator.comparing(Cog::id))
                        .map(cog -> new Installed(cog, CogDeclarations.of(cog)))
                        .toList());
    }

    /** The names of all of them. */
    public Set<String> names() {
        return cogs.stream()
                .map(installed -> installed.cog().id().name())
                .collect(Collectors.toSet());
    }

    /**
     * The configuration records of all of them, so that keys of a cog that is off are known too.
     */
    public List<Class<? extends Record>> configurations() {
        return cogs.stream()
                .flatMap(installed -> installed.declarations().configurations().stream())
                .toList();
    }

    /** The registry of the cogs that these roles load and that are switched on. */
    public Registry registry(Set<ProcessRole> roles, Predicate<CogId> isEnabled) {
        var on = cogs.stream().filter(installed -> isEnabled.test(installed.cog().id())).toList();
        var wanted = declarations(on.stream().filter(installed -> installed.belongsTo(roles)));
        requireOneProviderEach(wanted);
        requireUniqueNames(wanted);
        var off =
                cogs.stream()
                        .filter(installed -> installed.belongsTo(roles))
                        .filter(installed -> !isEnabled.test(installed.cog().id()));
        return new Registry(wanted, declarations(on.stream()), declarations(off));
    }

    private static List<CogDeclarations> declarations(Stream<Installed> cogs) {
        return cogs.map(Installed::declarations).toList();
    }

    private static void requireUniqueIds(Collection<? extends Cog> cogs) {
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
