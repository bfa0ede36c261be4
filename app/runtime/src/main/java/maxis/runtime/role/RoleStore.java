package maxis.runtime.role;

import maxis.runtime.role.Duty.State;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.jdbi.v3.core.mapper.RowMapper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The statements on wishes and duties. */
final class RoleStore {
    private static final String DUTIES =
            """
            select d.member_id, d.role_id, d.version, d.state,
                coalesce((select string_agg(w.source, ', ' order by w.source) from role_wishes w
                    where w.member_id = d.member_id and w.role_id = d.role_id), '') as wishers
            from role_duties d
            """;

    private static final RowMapper<Duty> DUTY =
            (row, context) ->
                    new Duty(
                            new MemberId(row.getLong("member_id")),
                            new RoleId(row.getLong("role_id")),
                            row.getString("wishers"),
                            row.getLong("version"),
                            State.valueOf(row.getString("state")));

    boolean want(Wish wish, Transaction transaction, Instant now) {
        return change("select want_role(:member, :role, :source, :now)", wish, transaction, now);
    }

    boolean unwant(Wish wish, Transaction transaction, Instant now) {
        return change("select unwant_role(:member, :role, :source, :now)", wish, transaction, now);
    }

    /** Somebody wants something. */
    record Wish(MemberId member, RoleId role, String source) {}

    private static boolean change(String sql, Wish wish, Transaction transaction, Instant now) {
        return transaction
                .handle()
                .createQuery(sql)
                .bind("member", wish.member().value())
                .bind("role", wish.role().value())
                .bind("source", wish.source())
                .bind("now", now)
                .mapTo(Boolean.class)
                .one();
    }

    Map<RoleId, Set<String>> wishes(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery("select role_id, source from role_wishes where member_id = :member")
                .bind("member", member.value())
                .map((row, context) ->
                        Map.entry(new RoleId(row.getLong("role_id")), row.getString("source")))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(
                                        Map.Entry::getValue,
                                        Collectors.toCollection(TreeSet::new))));
    }

    List<Duty> dutiesOf(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(DUTIES + "where d.member_id = :member order by d.role_id")
                .bind("member", member.value())
                .map(DUTY)
                .list();
    }

    /** The duties of the next members, all of each. */
    List<Duty> dutiesAfter(Transaction transaction, long member, int members) {
        return transaction
                .handle()
                .createQuery(
                        DUTIES
                                + """
                                where d.member_id in (
                                    select distinct member_id from role_duties
                                    where member_id > :member order by member_id limit :members)
                                order by d.member_id, d.role_id
                                """)
                .bind("member", member)
                .bind("members", members)
                .map(DUTY)
                .list();
    }

    /** Writes what came of a duty; false when it is another by now. */
    boolean settle(Transaction transaction, Settlement settlement, Instant now) {
        var duty = settlement.duty();
        return transaction
                        .handle()
                        .createUpdate(
                                settlement.isOver()
                                        ? """
                                        delete from role_duties
                                        where member_id = :member and role_id = :role and version = :version
                                        """
                                        : """
                                        update role_duties
                                        set state = :state, problem = :problem, changed_at = :now
                                        where member_id = :member and role_id = :role and version = :version
                                        """)
                        .bind("member", duty.member().value())
                        .bind("role", duty.role().value())
                        .bind("version", duty.version())
                        .bind("state", settlement.state().name())
                        .bind("problem", settlement.problem().orElse(null))
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** The program has touched this role again, whatever else was settled meanwhile. */
    void reopen(Transaction transaction, Duty duty, Instant now) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into role_duties (member_id, role_id, state, changed_at)
                        values (:member, :role, 'OPEN', :now)
                        on conflict (member_id, role_id) do update
                        set state = 'OPEN', version = role_duties.version + 1
                        """)
                .bind("member", duty.member().value())
                .bind("role", duty.role().value())
                .bind("now", now)
                .execute();
    }

    void noteRepair(Transaction transaction, Duty duty, Instant now) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into role_repairs (role_id, is_given, repaired_at) values (:role, :given, :now)
                        """)
                .bind("role", duty.role().value())
                .bind("given", duty.isWanted())
                .bind("now", now)
                .execute();
    }

    long repairs(Transaction transaction, Instant from, Instant to) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select count(*) from role_repairs where repaired_at >= :from and repaired_at < :to
                        """)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .one();
    }

    void forgetRepairs(Transaction transaction, Instant limit) {
        transaction
                .handle()
                .createUpdate("delete from role_repairs where repaired_at < :limit")
                .bind("limit", limit)
                .execute();
    }

    /** Roles of which operators have to know, with how many members wait for them. */
    List<Trouble> troubles(Transaction transaction) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select role_id, state, coalesce(max(problem), '') as problem, count(*) as members
                        from role_duties where state in ('ROLE_GONE', 'REFUSED')
                        group by role_id, state order by members desc
                        """)
                .map((row, context) ->
                        new Trouble(
                                new RoleId(row.getLong("role_id")),
                                State.valueOf(row.getString("state")),
                                row.getString("problem"),
                                row.getLong("members")))
                .list();
    }

    /** A role that cannot be given. */
    record Trouble(RoleId role, State state, String problem, long members) {}
}
