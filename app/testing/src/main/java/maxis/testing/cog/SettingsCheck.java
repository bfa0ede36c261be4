package maxis.testing.cog;

import maxis.runtime.setting.DeclaredSettings;
import maxis.spi.Fault;

import java.util.List;
import java.util.Objects;

/** What a new installation has set must be possible. */
final class SettingsCheck implements Check {
    @Override
    public List<String> findings(Subject subject) {
        try {
            DeclaredSettings.of(subject.registry());
            return List.of();
        } catch (Fault impossible) {
            return List.of(Objects.toString(impossible.getMessage()));
        }
    }
}
