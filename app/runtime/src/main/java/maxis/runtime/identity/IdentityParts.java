package maxis.runtime.identity;

import maxis.runtime.identity.factor.FactorRoutes;
import maxis.runtime.identity.guard.SignInSettings;
import maxis.runtime.identity.login.DiscordRoutes;
import maxis.runtime.identity.login.MeRoutes;
import maxis.runtime.identity.login.PasskeySignInRoutes;
import maxis.runtime.identity.login.SecondFactorRoutes;
import maxis.runtime.identity.login.WaysRoutes;
import maxis.runtime.identity.passkey.PasskeyRoutes;
import maxis.runtime.identity.session.SessionRoutes;
import maxis.runtime.identity.token.TokenRoutes;
import maxis.spi.CogBinder;
import maxis.spi.Contribution;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.job.RecurringJob;
import maxis.spi.job.Schedule;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.secret.SealedColumn;
import maxis.spi.web.Route;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What signing in adds to the platform's declarations. */
public final class IdentityParts {
    private IdentityParts() {}

    public static void declare(CogBinder cog) {
        cog.settings(SignInSettings.class)
                .contribute(routes())
                .contribute(
                        new SealedColumn("web_sessions", "content", "id", SessionRoutes.class),
                        new SealedColumn("web_totp", "secret", "member_id", FactorRoutes.class),
                        new PersonalDataDeclaration(
                                IdentityPersonalData.TABLES, IdentityPersonalData.class),
                        new HealthDeclaration("sign-in", SignInHealth.class),
                        RecurringJob.of(
                                "forget-sign-ins",
                                Schedule.daily(LocalTime.of(5, 15), ZoneOffset.UTC),
                                new ForgetSignInsJob.Order(),
                                ForgetSignInsJob.class));
    }

    private static Contribution[] routes() {
        return Stream.of(
                        WaysRoutes.declared(),
                        DiscordRoutes.declared(),
                        SecondFactorRoutes.declared(),
                        PasskeySignInRoutes.declared(),
                        MeRoutes.declared(),
                        SessionRoutes.declared(),
                        FactorRoutes.declared(),
                        PasskeyRoutes.declared(),
                        TokenRoutes.declared())
                .flatMap(List<Route>::stream)
                .toArray(Contribution[]::new);
    }
}
