package maxis.runtime.identity.guard;

import maxis.spi.setting.Setting;

import java.time.Duration;

/**
 * How careful the panel is.
 *
 * @param secondFactorForAdmins whether admins without one may do nothing but set it up
 * @param stepUpFor for how long after showing it what is dangerous may be done without being asked
 *     again; between a minute and an hour
 */
public record SignInSettings(
        @Setting(standard = "no") boolean secondFactorForAdmins,
        @Setting(standard = "5m", least = 60, most = 3_600) Duration stepUpFor) {
    /** A new installation's. */
    public static SignInSettings standard() {
        return new SignInSettings(false, Duration.ofMinutes(5));
    }
}
