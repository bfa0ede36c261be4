package maxis.runtime.ledger;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.ledger.Ledger;

/** Binds the ledger. */
public final class LedgerModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(StoredLedger.class).in(Singleton.class);
        bind(Ledger.class).to(StoredLedger.class);
    }
}
