package maxis.runtime.storage;

import maxis.spi.Fault;
import maxis.spi.storage.Audience;
import maxis.spi.value.Secret;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the roles of an installation, once, with the rights of whoever {@code DATABASE_URL} names.
 * That login keeps CREATEROLE and membership of the owner; nothing that serves anybody uses it.
 */
final class LoginRoles {
    private static final Logger LOG = LoggerFactory.getLogger(LoginRoles.class);

    private final RoleNames names;
    private final KeyFile keys;

    LoginRoles(RoleNames names, KeyFile keys) {
        this.names = names;
        this.keys = keys;
    }

    /** The key file's name for the password of a login. */
    static String passwordOf(String role) {
        return "database." + role;
    }

    /**
     * Leaves every role, membership and right of the schema as it should be. Changes nothing the
     * second time.
     */
    void ensure(Connection admin, DatabaseLogin login) throws SQLException {
        // All or nothing: the next start completes only what it finds missing.
        admin.setAutoCommit(false);
        try {
            ensureTogether(admin, login);
            admin.commit();
        } finally {
            admin.rollback();
            admin.setAutoCommit(true);
        }
    }

    private void ensureTogether(Connection admin, DatabaseLogin login) throws SQLException {
        var missing = missing(admin);
        if (!missing.isEmpty()) {
            requireCreateRole(admin, missing);
            for (var role : missing) {
                create(admin, role);
            }
        }
        // A database that was dropped and made anew finds its roles on the server, and no right.
        if (!missing.isEmpty() || !mayCreateTables(admin)) {
            grantSchema(admin);
            requireSchema(admin);
        }
        for (var role : List.of(names.app(), names.jobs())) {
            ensurePassword(admin, login, role, missing.contains(role));
        }
    }

    /**
     * Bounds how long a statement of a login may take or wait; set on the role, so that it holds
     * behind a bouncer too.
     */
    void limit(Connection admin, PoolSettings settings) throws SQLException {
        var wanted =
                new String[] {
                    "statement_timeout=" + settings.statementTimeout().toMillis(),
                    "lock_timeout=" + settings.lockTimeout().toMillis()
                };
        for (var role : List.of(names.app(), names.jobs())) {
            // A login whose right to change roles was taken back may still start what it once set
            // up.
            if (!isLimited(admin, role, wanted)) {
                for (var limit : wanted) {
                    run(admin, "alter role " + role + " set " + limit.replace("=", " = "));
                }
            }
        }
    }

    private static boolean isLimited(Connection admin, String role, String[] wanted)
            throws SQLException {
        try (var statement =
                admin.prepareStatement(
                        "select coalesce(rolconfig, '{}') @> ? from pg_roles where rolname = ?")) {
            statement.setArray(1, admin.createArrayOf("text", wanted));
            statement.setString(2, role);
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private List<String> all() {
        var roles = new ArrayList<>(List.of(names.owner(), names.app(), names.jobs()));
        for (var audience : Audience.values()) {
            roles.add(names.audience(audience));
        }
        return roles;
    }

    private List<String> missing(Connection admin) throws SQLException {
        var roles = all();
        try (var statement =
                admin.prepareStatement("select rolname from pg_roles where rolname = any (?)")) {
            statement.setArray(1, admin.createArrayOf("text", roles.toArray()));
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    roles.remove(found.getString(1));
                }
            }
        }
        return roles;
    }

    private void requireCreateRole(Connection admin, List<String> missing) throws SQLException {
        try (var statement = admin.createStatement();
                var found =
                        statement.executeQuery(
                                "select rolcreaterole or rolsuper from pg_roles where rolname ="
                                        + " current_user")) {
            if (!found.next() || !found.getBoolean(1)) {
                throw Fault.operator(
                        "The login in DATABASE_URL may not create roles, and these are missing: "
                                + String.join(", ", missing)
                                + ". Let an administrator run: alter role "
                                + quoted(admin.getMetaData().getUserName())
                                + " createrole;",
                        null);
            }
        }
    }

    private void create(Connection admin, String role) throws SQLException {
        boolean logsIn = role.equals(names.app()) || role.equals(names.jobs());
        // Without NOINHERIT the application would see what each of its audiences sees, all the
        // time.
        run(admin, "create role " + role + (logsIn ? " login noinherit" : " nologin noinherit"));
        if (role.equals(names.owner())) {
            run(admin, "grant " + role + " to current_user");
        }
    }

    private void grantSchema(Connection admin) throws SQLException {
        // A database that was upgraded from a time before version 15 lets everybody create tables.
        run(admin, "revoke create on schema public from public");
        run(admin, "grant create, usage on schema public to " + names.owner());
        for (var role : all()) {
            run(admin, "grant usage on schema public to " + role);
        }
        for (var audience : Audience.values()) {
            run(admin, "grant " + names.audience(audience) + " to " + names.app());
        }
        run(
                admin,
                "grant connect on database "
                        + quoted(admin.getCatalog())
                        + " to "
                        + names.app()
                        + ", "
                        + names.jobs());
    }

    /** PostgreSQL only warns when a right that is granted is not the grantor's to give. */
    private void requireSchema(Connection admin) throws SQLException {
        if (!mayCreateTables(admin)) {
            throw Fault.operator(
                    "The login in DATABASE_URL may not create tables in the schema public"
                            + " for others. Let an administrator run: alter database "
                            + quoted(admin.getCatalog())
                            + " owner to "
                            + quoted(admin.getMetaData().getUserName())
                            + ";",
                    null);
        }
    }

    private boolean mayCreateTables(Connection admin) throws SQLException {
        try (var statement =
                admin.prepareStatement("select has_schema_privilege(?, 'public', 'create')")) {
            statement.setString(1, names.owner());
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private void ensurePassword(Connection admin, DatabaseLogin login, String role, boolean isNew)
            throws SQLException {
        var kept = keys.find(passwordOf(role));
        if (isNew || kept.isEmpty()) {
            if (!isNew && !mayReset(admin)) {
                throw Fault.operator(
                        "The database was set up with another key file than "
                                + keys.path()
                                + ", which lacks the password of "
                                + role
                                + ". Copy the key file of that installation here.",
                        null);
            }
            if (!isNew) {
                LOG.warn(
                        "{} gets a new password, because {} had none; other machines that use this"
                                + " database need a copy of that file now",
                        role,
                        keys.path());
            }
            setPassword(admin, role, keys.make(passwordOf(role)));
        } else if (!opens(login.as(role, kept.get()))) {
            throw Fault.operator(
                    "The password of "
                            + role
                            + " in "
                            + keys.path()
                            + " is not the one that the database knows. Copy the key file of the"
                            + " installation that last used this database, or remove the line and"
                            + " start again while no other process runs.",
                    null);
        }
    }

    /** Whether nobody uses the logins, so that new passwords shut nobody out. */
    private boolean mayReset(Connection admin) throws SQLException {
        try (var statement =
                admin.prepareStatement(
                        "select not exists (select from pg_stat_activity where usename in (?,"
                                + " ?))")) {
            statement.setString(1, names.app());
            statement.setString(2, names.jobs());
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static void setPassword(Connection admin, String role, Secret password)
            throws SQLException {
        // The driver sends the verifier, so that the password is in no statement and no log of the
        // server.
        admin.unwrap(PGConnection.class)
                .alterUserPassword(role, password.reveal().toCharArray(), "scram-sha-256");
    }

    private static boolean opens(DatabaseLogin login) throws SQLException {
        try (var connection = login.connect()) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            if ("28P01".equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static void run(Connection admin, String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
