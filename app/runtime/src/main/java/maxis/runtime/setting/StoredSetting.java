package maxis.runtime.setting;

import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * A setting that was changed once.
 *
 * @param value none where it was set back to its standard
 * @param changedBy nobody where the program itself did it
 */
record StoredSetting(
        String owner,
        String name,
        @Nullable String value,
        Optional<MemberId> changedBy,
        Instant changedAt) {}
