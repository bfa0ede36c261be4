package maxis.cog.community.members;

import maxis.spi.setting.Setting;

import java.time.Duration;

/** How long members are remembered; a day at least, ten years at most. */
record MemberSettings(
        @Setting(standard = "1095d", least = 86_400, most = 315_360_000) Duration keepFormerMembers,
        @Setting(standard = "400d", least = 86_400, most = 315_360_000) Duration keepActivity) {}
