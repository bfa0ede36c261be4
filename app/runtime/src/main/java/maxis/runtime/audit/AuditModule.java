package maxis.runtime.audit;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.audit.AuditLog;

/** Binds the audit log. */
public final class AuditModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(EntryBinding.class).in(Singleton.class);
        bind(StoredAuditLog.class).in(Singleton.class);
        bind(AuditLog.class).to(StoredAuditLog.class);
        bind(AuditVerification.class).in(Singleton.class);
    }
}
