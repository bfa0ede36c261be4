package maxis.runtime.cog;

import maxis.spi.setting.Setting;

import java.util.List;

/** Which of the loaded cogs admins have switched off. The platform itself stays on. */
public record CogSettings(@Setting(standard = "", most = 30) List<String> cogsOff) {
    static final CogSettings STANDARD = new CogSettings(List.of());

    public CogSettings {
        cogsOff = List.copyOf(cogsOff);
        if (cogsOff.contains("platform")) {
            throw new IllegalArgumentException("platform.setting.platform_stays");
        }
    }
}
