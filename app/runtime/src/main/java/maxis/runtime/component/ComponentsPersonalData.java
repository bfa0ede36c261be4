package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Set;

/** What was shown to a member alone, and what they were asked. */
public final class ComponentsPersonalData implements PersonalData {
    /** The tables that it answers for. */
    public static final Set<String> TABLES = Set.of("components", "awaited_answers");

    @Inject
    ComponentsPersonalData() {}

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        var rows =
                transaction
                        .handle()
                        .createQuery(
                                """
                                select gesture, meaning, expires_at from components where only_member = :member
                                union all
                                select gesture, meaning, expires_at from awaited_answers where member_id = :member
                                order by expires_at, gesture, meaning
                                """)
                        .bind("member", member.value())
                        .map((row, context) ->
                                List.of(
                                        Text.value(row.getTimestamp("expires_at").toInstant()),
                                        Text.value(row.getString("gesture")),
                                        Text.value(row.getString("meaning"))))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(Text.of("platform.component.personal"), rows));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createUpdate(
                        """
                        with asked as (delete from awaited_answers where member_id = :member)
                        delete from components where only_member = :member
                        """)
                .bind("member", member.value())
                .execute();
        return List.of();
    }
}
