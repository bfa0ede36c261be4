package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.SignInSettings;
import maxis.runtime.identity.session.Session;
import maxis.spi.setting.Settings;
import maxis.spi.value.Level;

import java.time.InstantSource;
import java.util.List;

/** Who has to have shown a second factor, and for how long that is good. */
final class StepUpRule {
    /** What somebody who must first set one up needs for it. */
    private static final List<String> SETTING_UP =
            List.of("/api/auth/", "/api/account/totp", "/api/account/passkeys");

    private final Settings<SignInSettings> settings;
    private final InstantSource clock;

    @Inject
    StepUpRule(Settings<SignInSettings> settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isSteppedUp(Session session) {
        return session.isSteppedUp(clock.instant(), settings.current().stepUpFor());
    }

    /** Whether somebody of this level may do nothing here before they have a second factor. */
    boolean isMissing(Level level, boolean hasFactor, String path) {
        return !hasFactor
                && level.includes(Level.ADMIN)
                && settings.current().secondFactorForAdmins()
                && SETTING_UP.stream().noneMatch(path::startsWith);
    }
}
