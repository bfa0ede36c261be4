package maxis.runtime.setting;

import jakarta.inject.Inject;

import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;
import maxis.spi.web.Live;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What a change of a setting leaves: a line in the audit log, and word to open pages. */
final class SettingTrail {
    private final AuditLog audit;
    private final Live pages;

    @Inject
    SettingTrail(AuditLog audit, Live pages) {
        this.audit = audit;
        this.pages = pages;
    }

    void changed(
            Transaction transaction,
            CogId cog,
            String name,
            @Nullable String before,
            @Nullable String after,
            Origin origin) {
        var key = cog + "." + name;
        audit.write(
                transaction,
                AuditEntry.of("platform.setting_changed", "setting:" + key, origin)
                        .changed("value", code(before), code(after)));
        pages.changed(transaction, "settings", key, Optional.empty());
    }

    private static String code(@Nullable String value) {
        return value == null ? "" : AuditEntry.code(value);
    }
}
