package maxis.runtime.personal;

import jakarta.inject.Inject;

import maxis.spi.personal.PersonalData;
import maxis.spi.personal.PersonalDataExemption;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the platform itself holds about members. */
public final class PlatformPersonalData implements PersonalData {
    /** The tables that it answers for. */
    public static final Set<String> TABLES =
            Set.of("security_logs", "rate_limits", "settings", "settings_history");

    @Inject
    PlatformPersonalData() {}

    /** The tables that hold ids and codes only and are therefore left alone. */
    public static List<PersonalDataExemption> exemptions() {
        return List.of(
                exemption("audit_sealed", "audit"),
                exemption("audit_unsealed", "audit"),
                exemption("events", "events"),
                exemption("ledger_accounts", "ledger"),
                exemption("scheduled_tasks", "jobs"),
                exemption("parked_jobs", "jobs"));
    }

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        return List.of(
                new Section(Text.of("platform.data.security"), security(transaction, member)),
                new Section(Text.of("platform.data.limits"), limits(transaction, member)),
                new Section(Text.of("platform.data.settings"), settings(transaction, member)));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createQuery("select anonymise_security_log(:member)")
                .bind("member", member.value())
                .mapTo(Long.class)
                .one();
        // Whoever could empty the counters by an erasure would have no limits at all.
        return List.of(kept("limits"), kept("settings"));
    }

    private static List<List<Text>> security(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select timestamp as at, event_type as what, host(ip) as detail from security_logs
                        where user_id = :member order by timestamp
                        """)
                .bind("member", member.value())
                .map(PlatformPersonalData::row)
                .list();
    }

    private static List<List<Text>> limits(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select empty_at as at, key as what, null as detail from rate_limits
                        where key like '%:' || cast(:member as text) order by key
                        """)
                .bind("member", member.value())
                .map(PlatformPersonalData::row)
                .list();
    }

    private static List<List<Text>> settings(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select changed_at as at, owner || '.' || name as what, new_value as detail
                        from settings_history where changed_by = :member order by id
                        """)
                .bind("member", member.value())
                .map(PlatformPersonalData::row)
                .list();
    }

    private static List<Text> row(ResultSet row, StatementContext context) throws SQLException {
        return List.of(
                Text.value(row.getTimestamp("at").toInstant()),
                Text.value(row.getString("what")),
                Text.value(Optional.ofNullable(row.getString("detail")).orElse("")));
    }

    private static PersonalDataExemption exemption(String table, String name) {
        return new PersonalDataExemption(table, kept(name), PlatformPersonalData.class);
    }

    private static Kept kept(String name) {
        return new Kept(
                Text.of("platform.kept." + name), Text.of("platform.kept." + name + ".why"));
    }
}
