package maxis.testing.cog;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.cog.Registry;
import maxis.spi.Cog;
import maxis.spi.Contribution;
import maxis.spi.ProcessRole;
import maxis.testing.Setup;
import maxis.testing.TestDatabase;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A cog that is looked at, with what has to be there for it.
 *
 * @param configuration what an operator has to write for it
 * @param notMessages constants of its code that only look like the names of messages
 * @param schema the folder of the class path in which the folder with its SQL lies
 * @param preparation done to each database before the cog sees it
 */
record Subject(
        Cog cog,
        String configuration,
        Set<String> notMessages,
        String schema,
        Consumer<TestDatabase> preparation) {
    static Subject of(Cog cog, String configuration, Set<String> notMessages) {
        return new Subject(cog, configuration, notMessages, "schema", database -> {});
    }

    String id() {
        return cog.id().name();
    }

    ClassLoader classes() {
        return cog.getClass().getClassLoader();
    }

    /** A platform around the cog alone, on a database of its own. */
    Setup setup() {
        var database = TestDatabase.fresh();
        preparation.accept(database);
        return Setup.of(cog).configured(configuration).on(database);
    }

    Registry registry() {
        return InstalledCogs.of(List.of(cog)).registry(Set.of(ProcessRole.values()), id -> true);
    }

    <C extends Contribution> List<C> declared(Class<C> kind) {
        return contributions().filter(kind::isInstance).map(kind::cast).toList();
    }

    Stream<Contribution> contributions() {
        return registry().contributions().stream().map(Contributed::contribution);
    }
}
