package maxis.cog.community.members;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;

import maxis.spi.discord.Present;
import maxis.spi.member.Profile;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements on {@code users}, {@code user_presences} and {@code user_roles}. */
final class MemberStore {
    @Inject
    MemberStore() {}

    /**
     * Those of these who are known to have come earlier than Discord says now: they left and came
     * back, perhaps unheard.
     */
    Set<MemberId> lockThoseWhoCameAgain(Transaction transaction, List<Present> present) {
        return transaction
                .handle()
                .createQuery(
                        """
                        with known as (
                            select user_id, joined_at from users where user_id = any (:ids) order by user_id for update)
                        select user_id from known
                            join unnest(:ids, :joined) as given (user_id, joined) using (user_id)
                        where joined_at < cast(joined as timestamptz) - interval '1 second'
                        """)
                .bindArray("ids", Long.class, ids(present))
                .bindArray("joined", String.class, joined(present))
                .mapTo(Long.class)
                .map(MemberId::new)
                .collect(toSet());
    }

    /** In the order of ids, so that two processes never wait for each other. */
    void upsert(Transaction transaction, List<Present> present, Instant now) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into users as u (user_id, username, avatar_url, joined_at, created_at, updated_at)
                        select id, name, avatar, cast(joined as timestamptz), :now, :now
                        from unnest(:ids, :names, :avatars, :joined) as given (id, name, avatar, joined)
                        order by id
                        on conflict (user_id) do update
                            set username = excluded.username, avatar_url = excluded.avatar_url,
                                joined_at = excluded.joined_at, updated_at = excluded.updated_at
                            where (u.username, u.avatar_url, u.joined_at)
                                is distinct from (excluded.username, excluded.avatar_url, excluded.joined_at)
                        """)
                .bindArray("ids", Long.class, ids(present))
                .bindArray("names", String.class, present.stream().map(Present::name).toList())
                .bindArray(
                        "avatars",
                        String.class,
                        present.stream().map(one -> one.avatar().orElse(null)).toArray())
                .bindArray("joined", String.class, joined(present))
                .bind("now", now)
                .execute();
    }

    /** Those of these who were ever here, and whether they are now. */
    Map<MemberId, Boolean> presences(Transaction transaction, List<Present> present) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select user_id, left_at is null as is_here from user_presences where user_id = any (:ids)
                        """)
                .bindArray("ids", Long.class, ids(present))
                .map((row, context) ->
                        Map.entry(new MemberId(row.getLong("user_id")), row.getBoolean("is_here")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who is here now, without those of whom we heard later that they left. */
    Set<MemberId> markHere(
            Transaction transaction, List<Present> present, Instant unlessLeftAfter, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        insert into user_presences as p (user_id, seen_at)
                        select id, :now from unnest(:ids) as given (id) order by id
                        on conflict (user_id) do update
                            set seen_at = greatest(p.seen_at, excluded.seen_at), left_at = null
                            where p.left_at is null or p.left_at <= :limit
                        returning user_id
                        """)
                .bindArray("ids", Long.class, ids(present))
                .bind("limit", unlessLeftAfter)
                .bind("now", now)
                .mapTo(Long.class)
                .map(MemberId::new)
                .collect(toSet());
    }

    void replaceRoles(Transaction transaction, List<Present> present) {
        var holdings =
                present.stream()
                        .flatMap(one -> one.roles().stream().map(role -> new Holding(one, role)))
                        .toList();
        transaction
                .handle()
                .createUpdate(
                        """
                        with given as (select * from unnest(:holders, :roles) as g (user_id, role_id)),
                        gone as (
                            delete from user_roles
                            where user_id = any (:ids) and (user_id, role_id) not in (select user_id, role_id from given))
                        insert into user_roles (user_id, role_id) select user_id, role_id from given
                        on conflict do nothing
                        """)
                .bindArray("ids", Long.class, ids(present))
                .bindArray("holders", Long.class, holdings.stream().map(Holding::holder).toList())
                .bindArray("roles", Long.class, holdings.stream().map(Holding::role).toList())
                .execute();
    }

    boolean leave(Transaction transaction, MemberId member, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update user_presences set left_at = :now where user_id = :member and left_at is null
                                """)
                        .bind("member", member.value())
                        .bind("now", now)
                        .execute()
                > 0;
    }

    List<MemberId> leaveUnseen(Transaction transaction, Instant since, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        update user_presences set left_at = :now where left_at is null and seen_at < :since
                        returning user_id
                        """)
                .bind("since", since)
                .bind("now", now)
                .mapTo(Long.class)
                .map(MemberId::new)
                .list();
    }

    Optional<Profile> find(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select u.username, u.avatar_url, u.joined_at, u.warnings,
                            p.user_id is not null and p.left_at is null as is_here
                        from users u left join user_presences p using (user_id) where u.user_id = :member
                        """)
                .bind("member", member.value())
                .map((row, context) ->
                        new Profile(
                                member,
                                row.getString("username"),
                                Optional.ofNullable(row.getString("avatar_url")),
                                Optional.ofNullable(row.getTimestamp("joined_at"))
                                        .map(Timestamp::toInstant),
                                row.getBoolean("is_here"),
                                row.getInt("warnings")))
                .findOne();
    }

    Set<RoleId> roles(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery("select role_id from user_roles where user_id = :member")
                .bind("member", member.value())
                .mapTo(Long.class)
                .map(RoleId::new)
                .collect(toSet());
    }

    private static List<Long> ids(List<Present> present) {
        return present.stream().map(one -> one.id().value()).toList();
    }

    private static List<String> joined(List<Present> present) {
        return present.stream().map(one -> one.joinedAt().toString()).toList();
    }

    private record Holding(long holder, long role) {
        Holding(Present present, RoleId role) {
            this(present.id().value(), role.value());
        }
    }
}
