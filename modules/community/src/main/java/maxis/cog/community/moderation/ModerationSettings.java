package maxis.cog.community.moderation;

import maxis.spi.setting.Setting;

import java.time.Duration;

/** How long measures are remembered; a day at least, ten years at most. */
record ModerationSettings(
        @Setting(standard = "1095d", least = 86_400, most = 315_360_000) Duration keepViolations) {}
