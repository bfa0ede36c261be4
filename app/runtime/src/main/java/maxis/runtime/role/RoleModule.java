package maxis.runtime.role;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.discord.RoleWishes;

/** Binds the wishes for roles; jobs and watchers are declared with the platform. */
public final class RoleModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RoleStore.class).toInstance(new RoleStore());
        bind(StoredRoleWishes.class).in(Singleton.class);
        bind(RoleWishes.class).to(StoredRoleWishes.class);
        bind(RoleDrift.class).in(Singleton.class);
    }
}
