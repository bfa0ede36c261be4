package maxis.cog.community.members;

import maxis.spi.setting.Setting;
import maxis.spi.value.RoleId;

import java.util.List;

/**
 * Whether who comes back gets the roles they left with.
 *
 * @param sensitiveRoles which never come back by themselves
 */
record ReturnSettings(
        @Setting(standard = "false") boolean returnRoles,
        @Setting(standard = "") List<RoleId> sensitiveRoles) {}
