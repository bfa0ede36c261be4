package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads out and takes away what the registry holds about one member. */
final class PersonalMemberStore {
    private static final List<String> MOMENTS =
            List.of(
                    "plan_started_at",
                    "plan_expires_at",
                    "joined_at",
                    "left_at",
                    "last_active_at",
                    "ban_expires_at",
                    "created_at",
                    "updated_at");
    private static final List<String> TEXTS =
            List.of("username", "avatar_url", "plan", "ban_reason", "roles");
    private static final List<String> FIGURES =
            List.of("total_messages", "total_tokens", "total_cost_usd", "warnings");

    @Inject
    PersonalMemberStore() {}

    /**
     * Everything in the member's row and beside it, by the column's name; what is empty is absent.
     */
    Map<String, Object> profile(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select u.*, p.left_at,
                            (select string_agg(role_id::text, ', ' order by role_id) from user_roles r
                                where r.user_id = u.user_id) as roles
                        from users u left join user_presences p using (user_id) where u.user_id = :member
                        """)
                .bind("member", member.value())
                .map((row, context) -> facts(row))
                .findOne()
                .orElseGet(Map::of);
    }

    List<LocalDate> days(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery("select day from user_days where user_id = :member order by day")
                .bind("member", member.value())
                .mapTo(LocalDate.class)
                .list();
    }

    /** Empties the row of somebody who is barred; false for somebody who is not. */
    boolean keepBanOnly(Transaction transaction, MemberId member, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        with barred as (
                            update users
                            set username = '', avatar_url = null, ban_reason = null, plan = 'free',
                                plan_started_at = null, plan_expires_at = null, total_messages = 0,
                                total_tokens = 0, total_cost_usd = 0, warnings = 0, joined_at = null,
                                last_active_at = null
                            where user_id = :member and is_banned and coalesce(ban_expires_at > :now, true)
                            returning user_id),
                        days as (delete from user_days where user_id in (select user_id from barred)),
                        roles as (delete from user_roles where user_id in (select user_id from barred)),
                        presence as (delete from user_presences where user_id in (select user_id from barred))
                        select user_id from barred
                        """)
                .bind("member", member.value())
                .bind("now", now)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    void delete(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createUpdate("delete from users where user_id = :member")
                .bind("member", member.value())
                .execute();
    }

    private static Map<String, Object> facts(ResultSet row) throws SQLException {
        var facts = new LinkedHashMap<String, Object>();
        for (var name : TEXTS) {
            put(facts, name, row.getString(name));
        }
        if (row.getBoolean("is_banned")) {
            facts.put("is_banned", Text.of("community.consent.on"));
        }
        for (var name : FIGURES) {
            put(facts, name, new BigDecimal(row.getString(name)));
        }
        for (var name : MOMENTS) {
            var moment = row.getTimestamp(name);
            put(facts, name, moment == null ? null : moment.toInstant());
        }
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
