package maxis.runtime.security;

import maxis.runtime.security.Batch.Counted;
import maxis.runtime.stored.RecordJson;
import maxis.spi.security.SecurityEvent;
import maxis.spi.storage.Transaction;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a batch by one statement. */
final class SecurityLogStore {
    private final RecordJson records;

    SecurityLogStore(RecordJson records) {
        this.records = records;
    }

    void insert(Transaction transaction, List<Counted> batch) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into security_logs (event_type, severity, event_data, user_id, ip, timestamp, count)
                        select type, severity, data, member, address, at, count
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                            type text, severity text, data jsonb, member bigint, address inet, at timestamptz, count bigint)
                        """)
                .bind("rows", records.write(batch.stream().map(SecurityLogStore::row).toList()))
                .execute();
    }

    private static Row row(Counted counted) {
        var event = counted.event();
        return new Row(
                event.type(),
                event.severity().name().toLowerCase(Locale.ROOT),
                event.data(),
                member(event),
                event.address()
                        .map(InetAddress::getHostAddress)
                        .map(SecurityLogStore::unscoped)
                        .orElse(null),
                counted.first().toString(),
                counted.count());
    }

    private static @Nullable Long member(SecurityEvent event) {
        return event.member().map(id -> id.value()).orElse(null);
    }

    /** The name of this machine's interface is no part of an address. */
    private static String unscoped(String address) {
        int scope = address.indexOf('%');
        return scope < 0 ? address : address.substring(0, scope);
    }

    private record Row(
            String type,
            String severity,
            Map<String, String> data,
            @Nullable Long member,
            @Nullable String address,
            String at,
            long count) {}
}
