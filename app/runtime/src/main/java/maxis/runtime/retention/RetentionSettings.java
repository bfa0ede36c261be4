package maxis.runtime.retention;

import maxis.spi.setting.Setting;

import java.time.Duration;

/** How long the platform keeps what is its own; a day at least, ten years at most. */
public record RetentionSettings(
        @Setting(standard = "365d", least = 86_400, most = 315_360_000) Duration keepSecurityLog) {}
