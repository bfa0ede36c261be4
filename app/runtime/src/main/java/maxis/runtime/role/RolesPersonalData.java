package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Set;

/** Which roles a member shall hold, and which messages were sent to them alone. */
public final class RolesPersonalData implements PersonalData {
    /** The tables that it answers for. */
    public static final Set<String> TABLES = Set.of("role_wishes", "role_duties", "sent_keys");

    @Inject
    RolesPersonalData() {}

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        var rows =
                transaction
                        .handle()
                        .createQuery(
                                """
                                select role_id, source, wanted_since from role_wishes where member_id = :member
                                order by wanted_since, role_id, source
                                """)
                        .bind("member", member.value())
                        .map((row, context) ->
                                List.of(
                                        Text.value(row.getTimestamp("wanted_since").toInstant()),
                                        Text.value(new RoleId(row.getLong("role_id"))),
                                        Text.value(row.getString("source"))))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(Text.of("platform.role.personal"), rows));
    }

    /** What is still owed stays until it ends; whoever owes it answers for it. */
    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createUpdate("delete from sent_keys where member_id = :member")
                .bind("member", member.value())
                .execute();
        transaction
                .handle()
                .createUpdate("update role_duties set problem = null where member_id = :member")
                .bind("member", member.value())
                .execute();
        long wished =
                transaction
                        .handle()
                        .createQuery("select count(*) from role_wishes where member_id = :member")
                        .bind("member", member.value())
                        .mapTo(Long.class)
                        .one();
        return wished == 0
                ? List.of()
                : List.of(
                        new Kept(Text.of("platform.role.kept"), Text.of("platform.role.kept.why")));
    }
}
