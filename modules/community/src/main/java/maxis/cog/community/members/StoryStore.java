package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the team is told about somebody's time on the server. */
final class StoryStore {
    private static final List<String> MOMENTS =
            List.of("joined_at", "left_at", "last_active_at", "created_at");

    @Inject
    StoryStore() {}

    /** A value and the name of its column. */
    record Entry(String column, Text value) {}

    List<Entry> entries(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select u.joined_at, p.left_at, u.last_active_at, u.created_at, u.total_messages, l.language
                        from users u
                            left join user_presences p on p.user_id = u.user_id
                            left join user_languages l on l.user_id = u.user_id
                        where u.user_id = :member
                        """)
                .bind("member", member.value())
                .map((row, context) -> entries(row))
                .findOne()
                .orElseGet(List::of);
    }

    private static List<Entry> entries(ResultSet row) throws SQLException {
        var entries = new ArrayList<Entry>();
        for (var column : MOMENTS) {
            var moment = row.getTimestamp(column);
            if (moment != null) {
                entries.add(new Entry(column, Text.value(moment.toInstant())));
            }
        }
        entries.add(new Entry("total_messages", Text.value(row.getLong("total_messages"))));
        Optional.ofNullable(row.getString("language"))
                .ifPresent(code ->
                        entries.add(
                                new Entry("language", Text.of("community.language.is." + code))));
        return entries;
    }
}
