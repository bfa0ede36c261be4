package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages through {@code users} by name. */
final class MemberListStore {
    @Inject
    MemberListStore() {}

    /**
     * A line of the list.
     *
     * @param folded the name as it is sorted
     */
    record Line(
            MemberId id,
            String name,
            String folded,
            Optional<String> avatar,
            Optional<Instant> joinedAt,
            Optional<Instant> seenAt,
            Optional<Language> language,
            int warnings,
            boolean isBanned,
            boolean hasLeft) {}

    List<Line> page(Transaction transaction, MemberFilter filter, Instant now, int most) {
        if (filter.isByName()) {
            // A plan for any name would walk along all of them for one that nobody has.
            transaction.handle().execute("set local plan_cache_mode = force_custom_plan");
        }
        return transaction
                .handle()
                .createQuery(
                        """
                        select u.user_id, u.username, lower(u.username) as folded, u.avatar_url, u.joined_at,
                            u.last_active_at, u.warnings, upper(l.language) as language,
                            u.is_banned and coalesce(u.ban_expires_at > :now, true) as is_barred,
                            p.user_id is null or p.left_at is not null as has_left
                        from users u
                            left join user_presences p on p.user_id = u.user_id
                            left join user_languages l on l.user_id = u.user_id
                        where <conditions> order by lower(u.username), u.user_id limit :most
                        """)
                .define("conditions", filter.sql())
                .bindMap(filter.values())
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> line(row))
                .list();
    }

    /** The roles of each of these. */
    Map<MemberId, Set<RoleId>> roles(Transaction transaction, Collection<MemberId> members) {
        return transaction
                .handle()
                .createQuery("select user_id, role_id from user_roles where user_id = any (:ids)")
                .bindArray("ids", Long.class, members.stream().map(MemberId::value).toList())
                .map((row, context) ->
                        Map.entry(
                                new MemberId(row.getLong("user_id")),
                                new RoleId(row.getLong("role_id"))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Every role that anybody holds; it steps from one to the next instead of reading all rows. */
    List<RoleId> heldRoles(Transaction transaction) {
        return transaction
                .handle()
                .createQuery(
                        """
                        with recursive held (role_id) as (
                            (select role_id from user_roles order by role_id limit 1)
                            union all
                            select (select r.role_id from user_roles r where r.role_id > held.role_id
                                order by r.role_id limit 1)
                            from held where held.role_id is not null)
                        select role_id from held where role_id is not null
                        """)
                .mapTo(Long.class)
                .map(RoleId::new)
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new MemberId(row.getLong("user_id")),
                row.getString("username"),
                row.getString("folded"),
                Optional.ofNullable(row.getString("avatar_url")),
                moment(row, "joined_at"),
                moment(row, "last_active_at"),
                Optional.ofNullable(row.getString("language")).map(Language::valueOf),
                row.getInt("warnings"),
                row.getBoolean("is_barred"),
                row.getBoolean("has_left"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
