package maxis.runtime.setting;

import jakarta.inject.Inject;

import maxis.spi.CogId;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements on {@code settings} and {@code settings_history}. */
final class SettingStore {
    @Inject
    SettingStore() {}

    /** Grows with every change that has committed, in whichever order they do. */
    long version(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select coalesce(sum(version), 0)::bigint from settings")
                .mapTo(Long.class)
                .one();
    }

    List<StoredSetting> all(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select owner, name, value, changed_by, changed_at from settings")
                .map((row, context) -> setting(row))
                .list();
    }

    /** Lets nobody else change settings of the cog until the transaction ends. */
    void lock(Transaction transaction, CogId cog) {
        transaction
                .handle()
                .createQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('settings'),"
                                + " hashtext(:cog))) locked")
                .bind("cog", cog.name())
                .mapTo(Integer.class)
                .one();
    }

    boolean change(
            Transaction transaction,
            CogId cog,
            String name,
            @Nullable String expected,
            @Nullable String wanted,
            Instant at) {
        return transaction
                .handle()
                .createQuery(
                        "select change_setting(:cog, :name, cast(:expected as text), cast(:wanted as text), :at)")
                .bind("cog", cog.name())
                .bind("name", name)
                .bind("expected", expected)
                .bind("wanted", wanted)
                .bind("at", at)
                .mapTo(Boolean.class)
                .one();
    }

    List<PastChange> history(Transaction transaction, CogId cog, String name, int most) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select old_value, new_value, changed_by, changed_at from settings_history
                        where owner = :cog and name = :name order by id desc limit :most
                        """)
                .bind("cog", cog.name())
                .bind("name", name)
                .bind("most", most)
                .map((row, context) ->
                        new PastChange(
                                Optional.ofNullable(row.getString("old_value")),
                                Optional.ofNullable(row.getString("new_value")),
                                member(row),
                                row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    private static StoredSetting setting(ResultSet row) throws SQLException {
        return new StoredSetting(
                row.getString("owner"),
                row.getString("name"),
                row.getString("value"),
                member(row),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Optional<MemberId> member(ResultSet row) throws SQLException {
        long id = row.getLong("changed_by");
        return row.wasNull() ? Optional.empty() : Optional.of(new MemberId(id));
    }
}
