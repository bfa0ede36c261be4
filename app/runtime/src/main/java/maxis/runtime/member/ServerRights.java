package maxis.runtime.member;

import jakarta.inject.Inject;

import maxis.spi.member.Rights;
import maxis.spi.setting.Settings;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import java.util.Set;

/** Rights as the settings give them to roles. */
public final class ServerRights implements Rights {
    private final Settings<ServerSettings> settings;

    @Inject
    ServerRights(Settings<ServerSettings> settings) {
        this.settings = settings;
    }

    @Override
    public Set<Right> of(Set<RoleId> roles) {
        return settings.current().rightsOf(roles);
    }
}
