package maxis.runtime.postgres;

import maxis.spi.value.Secret;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** One run of the server: our child process, from its start to its end. */
record Postmaster(Process process, Path cluster, int port) {
    private static final String WRONG_PASSWORD = "28P01";

    static Postmaster launch(Launch launch, int port) throws IOException {
        var log = launch.log().first();
        if (!Files.exists(log)) {
            launch.account().own(Files.createFile(log));
        }
        var process =
                Command.prepare(launch.words(port))
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.to(log.toFile()))
                        .start();
        return new Postmaster(process, launch.settings().place().cluster(), port);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the file that the server keeps, then the server. */
    boolean isReady(Secret password) throws IOException {
        return PidFile.read(cluster)
                        .filter(file -> file.pid() == pid() && file.isReady())
                        .isPresent()
                && answers(password);
    }

    void stop() {
        Shutdown.end(pid(), () -> !isAlive());
    }

    private boolean answers(Secret password) {
        var properties = new Properties();
        properties.putAll(
                Map.of(
                        "user", "postgres",
                        "password", password.reveal(),
                        "sslmode", "disable",
                        "gssEncMode", "disable",
                        "connectTimeout", "5",
                        "socketTimeout", "10"));
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException cause) {
            if (Objects.equals(cause.getSQLState(), WRONG_PASSWORD)) {
                throw new PostgresFault(
                        "The embedded PostgreSQL in "
                                + cluster
                                + " has another password than the key file.",
                        "Put back the key file that belongs to these data.",
                        cause);
            }
            return false;
        }
    }
}
