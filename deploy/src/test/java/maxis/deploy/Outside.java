package maxis.deploy;

import maxis.runtime.postgres.EmbeddedPostgres;
import maxis.runtime.postgres.EmbeddedSettings;
import maxis.runtime.postgres.ServerPlace;
import maxis.spi.value.Secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that is not the program's own, as an operator has one. */
final class Outside implements AutoCloseable {
    static final String PASSWORD = "sesame";

    private static final Secret SUPERUSER = new Secret("open sesame");

    private final EmbeddedPostgres server;

    private Outside(EmbeddedPostgres server) {
        this.server = server;
    }

    static Outside start(Path directory) {
        var place = new ServerPlace(directory.resolve("data"), directory.resolve("binaries"));
        return new Outside(
                EmbeddedPostgres.start(EmbeddedSettings.throwaway(place), SUPERUSER, event -> {}));
    }

    /** Makes a login with these attributes and a database of the same name that it owns. */
    Outside database(String name, String attributes) {
        execute(
                "postgres",
                "create role %s login %s password '%s'".formatted(name, attributes, PASSWORD));
        execute("postgres", "create database %1$s owner %1$s".formatted(name));
        return this;
    }

    /** What an operator writes into DATABASE_URL. */
    String address(String user, String password, String database) {
        return "postgres://%s:%s@127.0.0.1:%d/%s"
                .formatted(user, password, server.port(), database);
    }

    String address(String database) {
        return address(database, PASSWORD, database);
    }

    void execute(String database, String sql) {
        var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
        try (var connection = DriverManager.getConnection(url, "postgres", SUPERUSER.reveal());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A port of this machine on which nothing listens. */
    static int closedPort() {
        try (var socket = taken()) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A port of this machine that is not free as long as the socket is open. */
    static ServerSocket taken() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    @Override
    public void close() {
        server.close();
    }
}
