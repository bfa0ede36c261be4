package maxis.runtime.retention;

import jakarta.inject.Inject;

import maxis.spi.retention.Retention;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.Instant;

/** Lets old security events go. */
public final class SecurityLogRetention implements Retention {
    private final Settings<RetentionSettings> settings;

    @Inject
    SecurityLogRetention(Settings<RetentionSettings> settings) {
        this.settings = settings;
    }

    @Override
    public Duration kept() {
        return settings.current().keepSecurityLog();
    }

    @Override
    public int forget(Transaction transaction, Instant limit, int most) {
        return transaction
                .handle()
                .createQuery("select forget_security_log(:limit, :most)")
                .bind("limit", limit)
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }
}
