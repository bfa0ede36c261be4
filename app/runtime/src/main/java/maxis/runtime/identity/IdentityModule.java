package maxis.runtime.identity;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.OptionalBinder;

import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.platform.SignInConfiguration;
import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.identity.factor.FactorModule;
import maxis.runtime.identity.guard.Attempts;
import maxis.runtime.identity.guard.BrowserCookie;
import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.guard.OwnAddress;
import maxis.runtime.identity.guard.PanelKeys;
import maxis.runtime.identity.guard.SignInSettings;
import maxis.runtime.identity.login.LoginModule;
import maxis.runtime.identity.passkey.PasskeyModule;
import maxis.runtime.identity.person.Persons;
import maxis.runtime.identity.session.SessionModule;
import maxis.runtime.identity.token.TokenModule;
import maxis.runtime.storage.KeyFile;
import maxis.runtime.web.Doorkeeper;
import maxis.spi.setting.Settings;

import java.util.random.RandomGenerator;

/** Binds who knows the people at the door. */
public final class IdentityModule extends AbstractModule {
    private final boolean isDeclared;
    private final WebConfiguration web;
    private final SignInConfiguration signIn;

    public IdentityModule(Registry registry, WebConfiguration web, SignInConfiguration signIn) {
        this.isDeclared =
                registry.settings().values().stream()
                        .anyMatch(types -> types.contains(SignInSettings.class));
        this.web = web;
        this.signIn = signIn;
    }

    @Override
    protected void configure() {
        if (!isDeclared) {
            bind(new TypeLiteral<Settings<SignInSettings>>() {})
                    .toInstance(SignInSettings::standard);
        }
        install(new SessionModule());
        install(new FactorModule());
        install(new PasskeyModule());
        install(new TokenModule());
        install(new LoginModule());
        bind(WebConfiguration.class).toInstance(web);
        bind(SignInConfiguration.class).toInstance(signIn);
        bind(OwnAddress.class).in(Singleton.class);
        bind(PanelKeys.class).in(Singleton.class);
        bind(BrowserCookie.class).in(Singleton.class);
        bind(Attempts.class).in(Singleton.class);
        bind(Incidents.class).in(Singleton.class);
        bind(Persons.class).in(Singleton.class);
        bind(RouteOwners.class).in(Singleton.class);
        bind(StepUpRule.class).in(Singleton.class);
        bind(Routing.class).in(Singleton.class);
        bind(Proofs.class).in(Singleton.class);
        bind(SessionEntry.class).in(Singleton.class);
        bind(TokenEntry.Lookups.class).in(Singleton.class);
        bind(TokenEntry.class).in(Singleton.class);
        bind(PanelDoorkeeper.class).in(Singleton.class);
        OptionalBinder.newOptionalBinder(binder(), Doorkeeper.class)
                .setDefault()
                .to(PanelDoorkeeper.class);
    }

    /** The operator's secret, or one that is made and kept beside the others. */
    @Provides
    @Singleton
    PanelKeys.Source secret(DataDirectory data, RandomGenerator chance) {
        return () ->
                web.secret()
                        .orElseGet(() ->
                                new KeyFile(data.path().resolve("keys"), chance)
                                        .findOrMake("web.secret"));
    }
}
