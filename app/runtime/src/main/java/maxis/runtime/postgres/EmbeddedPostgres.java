package maxis.runtime.postgres;

import maxis.spi.value.Secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A PostgreSQL of our own on 127.0.0.1, with the superuser {@code postgres}. It is started again
 * when it dies; it lives on when we are killed, and the next start takes care of it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Path dataDirectory;
    private final DataLock lock;
    private final Keeper keeper;

    private EmbeddedPostgres(Path dataDirectory, DataLock lock, Keeper keeper) {
        this.dataDirectory = dataDirectory;
        this.lock = lock;
        this.keeper = keeper;
    }

    /**
     * Unpacks and initialises what is missing, starts, and returns when the server answers.
     *
     * @param superuserPassword becomes the superuser's when the data are made, and must be it from
     *     then on
     * @param events told, from a thread of the server's, what happens to it later
     * @throws PostgresFault when the operator has to do something
     */
    public static EmbeddedPostgres start(
            EmbeddedSettings settings, Secret superuserPassword, Consumer<ServerEvent> events) {
        var data = settings.place().dataDirectory();
        try {
            Files.createDirectories(data);
            var account = Account.forData(ownedPart(settings.place()));
            return start(settings, superuserPassword, events, account);
        } catch (IOException cause) {
            throw Diagnosis.of("The embedded PostgreSQL could not be started", data, cause);
        }
    }

    static EmbeddedPostgres start(
            EmbeddedSettings settings,
            Secret superuserPassword,
            Consumer<ServerEvent> events,
            Account account)
            throws IOException {
        var place = settings.place();
        var lock = DataLock.take(place.dataDirectory());
        var isKept = false;
        try {
            var binaries = binaries(settings);
            new Cluster(settings, account, binaries).prepare(superuserPassword);
            Leftovers.clear(place.cluster());
            var launch = new Launch(settings, account, binaries, superuserPassword);
            var started =
                    new EmbeddedPostgres(place.dataDirectory(), lock, Keeper.start(launch, events));
            isKept = true;
            return started;
        } finally {
            if (!isKept) {
                lock.close();
            }
        }
    }

    private static Binaries binaries(EmbeddedSettings settings) {
        return settings.installed()
                .map(Binaries::new)
                .orElseGet(() ->
                        Binaries.in(settings.place().binaries(), Archive.of(Machine.current())));
    }

    private static Path ownedPart(ServerPlace place) {
        return Files.exists(place.cluster()) ? place.cluster() : place.dataDirectory();
    }

    /** The same for as long as this object lives, whatever happens to the server. */
    public int port() {
        return keeper.postmaster().port();
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    /** Of the server's first process; another one after each restart. */
    public long pid() {
        return keeper.postmaster().pid();
    }

    /** How often the server was started again since our start. */
    public int restarts() {
        return keeper.restarts();
    }

    /** False while it is being started again, and for good once that was given up. */
    public boolean isAlive() {
        return keeper.postmaster().isAlive();
    }

    /** Ends the server; in a tenth of a second as a rule, in a few seconds at worst. */
    @Override
    public void close() {
        keeper.close();
        lock.close();
    }
}
