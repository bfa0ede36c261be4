package maxis.runtime.member;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.OptionalBinder;

import maxis.runtime.cog.Registry;
import maxis.spi.discord.Guild;
import maxis.spi.member.Levels;
import maxis.spi.member.Rights;
import maxis.spi.setting.Settings;

/**
 * Binds who may do what. Where nobody declares the settings, they are those of a new installation.
 */
public final class MemberModule extends AbstractModule {
    private final boolean isDeclared;

    public MemberModule(Registry registry) {
        this.isDeclared =
                registry.settings().values().stream()
                        .anyMatch(types -> types.contains(ServerSettings.class));
    }

    @Override
    protected void configure() {
        if (!isDeclared) {
            bind(new TypeLiteral<Settings<ServerSettings>>() {})
                    .toInstance(ServerSettings::standard);
        }
        OptionalBinder.newOptionalBinder(binder(), Guild.class);
        bind(ServerLevels.class).in(Singleton.class);
        bind(ServerRights.class).in(Singleton.class);
        OptionalBinder.newOptionalBinder(binder(), Levels.class)
                .setDefault()
                .to(ServerLevels.class);
        OptionalBinder.newOptionalBinder(binder(), Rights.class)
                .setDefault()
                .to(ServerRights.class);
    }
}
