package maxis.runtime.security;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.security.SecurityLog;

/** Binds the security log. Who starts the program starts and stops it. */
public final class SecurityModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(BatchedSecurityLog.class).in(Singleton.class);
        bind(SecurityLog.class).to(BatchedSecurityLog.class);
    }
}
