package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;
import maxis.spi.configuration.Range;
import maxis.spi.value.Secret;

import java.time.Duration;
import java.util.Optional;

/** The database: an address, or none for the embedded server. */
@Configuration("storage")
public record StorageConfiguration(
        @Description(
                        "The PostgreSQL server (15 or newer) and the role that owns the database,"
                                + " as postgres://user:password@host:5432/database; unset, an"
                                + " embedded server runs.")
                @Environment("DATABASE_URL")
                Optional<DatabaseAddress> databaseUrl,
        @Description(
                        "PgBouncer's address in transaction mode, for everything but migrations"
                                + " and LISTEN.")
                @Environment("DATABASE_POOL_URL")
                Optional<DatabaseAddress> databasePoolUrl,
        @Description("How many connections are kept open.") @Range(min = 2, max = 200) int poolSize,
        @Description("After which time the server gives up on a statement; 0 for never.")
                Duration statementTimeout,
        @Description("How long a statement waits for a lock; 0 for ever.") Duration lockTimeout,
        @Description("How long making a connection may take.") Duration connectTimeout,
        @Description("The port of the embedded server; 0 takes a free one.")
                @Range(min = 0, max = 65535)
                int embeddedPort,
        @Description(
                        "The web address of a Supabase project; not enough to reach its database,"
                                + " for which DATABASE_URL is needed.")
                @Environment("SUPABASE_URL")
                Optional<String> supabaseUrl,
        @Description(
                        "The API key of a Supabase project; not enough to reach its database, for"
                                + " which DATABASE_URL is needed.")
                @Environment("SUPABASE_KEY")
                Optional<Secret> supabaseKey) {
    public StorageConfiguration {
        if (databaseUrl.isEmpty() && (supabaseUrl.isPresent() || supabaseKey.isPresent())) {
            throw new IllegalArgumentException(
                    "SUPABASE_URL and SUPABASE_KEY do not reach the database. In Supabase copy the"
                            + " PostgreSQL address from Project settings → Database → Connection"
                            + " string and put it into DATABASE_URL.");
        }
        if (databaseUrl.isEmpty() && databasePoolUrl.isPresent()) {
            throw new IllegalArgumentException(
                    "DATABASE_POOL_URL is PgBouncer's address, and the server behind it is not"
                            + " named. Put the server's own address into DATABASE_URL.");
        }
        if (connectTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "Making a connection cannot take no time at all. Write for example"
                            + " storage.connect-timeout = 10s.");
        }
    }
}
