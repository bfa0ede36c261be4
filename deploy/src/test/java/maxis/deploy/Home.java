package maxis.deploy;

import maxis.runtime.postgres.RunningServer;
import maxis.runtime.storage.DatabaseLogin;
import maxis.runtime.storage.KeyFile;
import maxis.runtime.storage.RoleNames;
import maxis.runtime.storage.Storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** An installed distribution in a directory of its own; closing it ends all that it started. */
final class Home implements AutoCloseable {
    static final Path SOURCES = Path.of(System.getProperty("maxis.root"));

    private static final Path LIBRARY = SOURCES.resolve("deploy/target/maxis/lib");

    private final Path path;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Running> started = new ArrayList<>();
    private List<String> prefix = List.of();

    private Home(Path path) {
        this.path = path;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        // Several at a time, beside whatever runs on this machine.
        environment.put("ADMIN_PANEL_PORT", "0");
        environment.put("MAXIS_JAVA_HOME", System.getProperty("java.home"));
    }

    /** A distribution as it is unpacked: nothing has run there yet. */
    static Home fresh(Path path) {
        try {
            Files.createDirectories(path);
            Files.copy(
                    SOURCES.resolve("maxis"),
                    path.resolve("maxis"),
                    java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            Tree.link(LIBRARY, path.resolve("lib"));
            return new Home(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One that has run once, so that its database is there. */
    static Home prepared(Path path) {
        var home = fresh(path);
        Tree.copy(Template.DATA, home.data());
        return home;
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    Home configure(String... lines) {
        try {
            Files.write(path.resolve("maxis.conf"), List.of(lines));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Home set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** For commands that end at once: a compiler that does little, early. */
    Home inAHurry() {
        return set("MAXIS_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    }

    /** Everything is started through this command from now on. */
    Home through(String... command) {
        prefix = List.of(command);
        return this;
    }

    /** Gives all of it to a user without powers, as whom everything is started from now on. */
    Home asNobody() {
        // This user may not enter the directory of the one that runs the tests.
        Tree.delete(path.resolve("lib"));
        Tree.copy(LIBRARY, path.resolve("lib"));
        Tree.own(path, User.NOBODY);
        return through(User.asNobody());
    }

    /** Starts {@code ./maxis}, as somebody at a terminal would. */
    Running start(String... arguments) {
        // Whoever runs the tests in the background hands an ignored Ctrl-C down to all of them.
        var command =
                Stream.of(
                                prefix.stream(),
                                Stream.of("env", "--default-signal=INT"),
                                Stream.of(path.resolve("maxis").toString()),
                                Stream.of(arguments))
                        .flatMap(part -> part)
                        .toList();
        var builder = new ProcessBuilder(command).directory(path.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var running = Running.start(builder);
        started.add(running);
        return running;
    }

    Running.Ended run(String... arguments) {
        return start(arguments).ended();
    }

    /** The process of the embedded server. */
    long postmaster() {
        return server().pid();
    }

    /** Where the embedded server listens. */
    int port() {
        return server().port();
    }

    private RunningServer server() {
        return RunningServer.of(data().resolve("postgres")).orElseThrow();
    }

    /** A connection to the embedded database that acts as the owner of the tables. */
    Connection connectAsOwner() throws SQLException {
        var password = new KeyFile(data().resolve("keys"), new Random(1)).find("database.maxis");
        var url = "jdbc:postgresql://127.0.0.1:" + server().port() + "/maxis";
        return Storage.connectAsOwner(
                new DatabaseLogin(url, "maxis", password.orElseThrow()), RoleNames.of("maxis"));
    }

    @Override
    public void close() {
        started.forEach(Running::kill);
        RunningServer.of(data().resolve("postgres")).ifPresent(server -> end(server.pid()));
        // JUnit would warn of each link that it deletes.
        Tree.delete(path.resolve("lib"));
    }

    private static void end(long postmaster) {
        Signal.send("INT", postmaster);
        ProcessHandle.of(postmaster)
                .ifPresent(process -> {
                    try {
                        process.onExit().get(10, TimeUnit.SECONDS);
                    } catch (InterruptedException | ExecutionException | TimeoutException stays) {
                        throw new IllegalStateException("PostgreSQL does not end", stays);
                    }
                });
    }

    /** The data of a home that has run, made once for all tests. */
    private static final class Template {
        static final Path DATA = make();

        private static Path make() {
            try {
                var directory = Files.createTempDirectory("maxis-test-home");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Tree.delete(directory)));
                var home = fresh(directory.resolve("home"));
                var ended = home.run("sql", "-c", "select 1");
                if (ended.status() != 0) {
                    throw new AssertionError(ended.err());
                }
                return home.data();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
