package maxis.testing.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.runtime.storage.DatabaseLogin;
import maxis.runtime.storage.KeyFile;
import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.RoleNames;
import maxis.runtime.storage.Storage;
import maxis.spi.value.Secret;
import maxis.testing.TestServer;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A database as an operator makes it for {@code DATABASE_URL}: with a login, and with nothing in
 * it.
 */
record EmptyDatabase(TestServer server, String name, DatabaseLogin login) {
    private static final Random CHANCE = new Random(20_260_202);
    private static final Secret PASSWORD = new Secret("chosen by the operator");

    /** With a login that owns it and may create roles. */
    static EmptyDatabase create(TestServer server, String name) {
        var database = createFor(server, name, "createrole");
        database.give();
        return database;
    }

    /** With a login that has these rights and does not own it. */
    static EmptyDatabase createFor(TestServer server, String name, String rights) {
        var user = "Login of " + name.substring(0, Math.min(name.length(), 40));
        var url =
                server.superuser()
                        .url()
                        .replaceFirst("/postgres$", "/" + URLEncoder.encode(name, UTF_8));
        var database = new EmptyDatabase(server, name, new DatabaseLogin(url, user, PASSWORD));
        database.asSuperuser(
                "create role %s login password '%s' %s"
                        .formatted(quoted(user), PASSWORD.reveal(), rights));
        database.asSuperuser("create database " + quoted(name));
        return database;
    }

    /** Dropped and made anew, as somebody does who wants to begin again; the roles stay. */
    void createAnew() {
        asSuperuser("drop database %s with (force)".formatted(quoted(name)));
        asSuperuser("create database " + quoted(name));
        give();
    }

    private void give() {
        asSuperuser("alter database %s owner to %s".formatted(quoted(name), quoted(login.user())));
    }

    RoleNames roles() {
        return RoleNames.of(name);
    }

    Storage open(Path keyFile) {
        return open(login, keyFile);
    }

    Storage open(DatabaseLogin as, Path keyFile) {
        return Storage.open(as, roles(), keys(keyFile), PoolSettings.standard());
    }

    /** Another process has another object for the same file. */
    static KeyFile keys(Path keyFile) {
        return new KeyFile(keyFile, CHANCE);
    }

    /** The roles that the installation has made so far. */
    List<String> madeRoles() {
        return superuser()
                .withHandle(handle ->
                        handle.createQuery(
                                        "select rolname from pg_roles where starts_with(rolname, :prefix) order by 1")
                                .bind("prefix", roles().prefix() + "_")
                                .mapTo(String.class)
                                .list());
    }

    void asSuperuser(String sql) {
        superuser().useHandle((Handle handle) -> handle.execute(sql));
    }

    void drop() {
        asSuperuser("drop database %s with (force)".formatted(quoted(name)));
        madeRoles().forEach(role -> asSuperuser("drop role " + role));
        asSuperuser("drop role " + quoted(login.user()));
    }

    private Jdbi superuser() {
        return Jdbi.create(server.superuser()::connect);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
