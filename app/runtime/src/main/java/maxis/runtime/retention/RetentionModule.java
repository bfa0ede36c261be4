package maxis.runtime.retention;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.retention.RetentionTable;

/** Binds the rules of retention. */
public final class RetentionModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RetentionRules.class).in(Singleton.class);
        bind(RetentionTable.class).to(RetentionRules.class);
    }
}
