package maxis.runtime.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;

import maxis.runtime.job.JobDatabase;
import maxis.runtime.storage.LoneStatements;
import maxis.runtime.storage.Storage;
import maxis.spi.Fault;
import maxis.spi.storage.Transactions;

import javax.sql.DataSource;

/** Binds the database: an open one, or one that is only talked about while the graph is checked. */
public abstract sealed class StorageModule extends AbstractModule {
    /** A database that is open. */
    public static StorageModule open(Storage storage) {
        return new Open(storage);
    }

    /** No database; asking for it is a fault. */
    public static StorageModule unopened() {
        return new Unopened();
    }

    private static final class Open extends StorageModule {
        private final Storage storage;

        Open(Storage storage) {
            this.storage = storage;
        }

        @Override
        protected void configure() {
            bind(Storage.class).toInstance(storage);
            bind(Transactions.class).toInstance(storage.transactions());
            bind(LoneStatements.class).toInstance(storage.loneStatements());
            bind(DataSource.class).annotatedWith(JobDatabase.class).toInstance(storage.jobs());
        }
    }

    private static final class Unopened extends StorageModule {
        @Override
        protected void configure() {
            bind(Storage.class).toProvider(nothing());
            bind(Transactions.class).toProvider(nothing());
            bind(LoneStatements.class).toProvider(nothing());
            bind(DataSource.class).annotatedWith(JobDatabase.class).toProvider(nothing());
        }

        private static <T> Provider<T> nothing() {
            return () -> {
                throw Fault.bug("The database is not open while the program is only checked", null);
            };
        }
    }
}
