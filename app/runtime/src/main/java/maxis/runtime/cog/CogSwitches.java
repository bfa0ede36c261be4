package maxis.runtime.cog;

import jakarta.inject.Inject;

import maxis.spi.CogId;
import maxis.spi.setting.Settings;

/**
 * Which cogs serve at this moment. One that is switched off answers no command, no component and no
 * request, shows no page, and its jobs wait; what others ask of it by contract it still answers,
 * and what it watches on the server it still notes, so that nothing is missing later.
 */
public final class CogSwitches {
    private final Settings<CogSettings> settings;

    @Inject
    CogSwitches(Settings<CogSettings> settings) {
        this.settings = settings;
    }

    /** Whether it serves, in every process within a second of the change. */
    public boolean isOn(CogId cog) {
        return !settings.current().cogsOff().contains(cog.name());
    }

    /** The same for something that is stored under a name that begins with its cog's. */
    public boolean isOnBehind(String name) {
        int dot = name.indexOf('.');
        return dot < 0 || !settings.current().cogsOff().contains(name.substring(0, dot));
    }
}
