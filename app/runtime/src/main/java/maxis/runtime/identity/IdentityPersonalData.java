package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.identity.session.Sessions;
import maxis.runtime.identity.token.Tokens;
import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a member is signed in, and with what they show who they are. All of it goes with them. */
public final class IdentityPersonalData implements PersonalData {
    /** The tables that it answers for. */
    public static final Set<String> TABLES =
            Set.of(
                    "web_sessions",
                    "web_logins",
                    "web_totp",
                    "web_recovery_codes",
                    "web_passkeys",
                    "web_tokens");

    private final Sessions sessions;
    private final Tokens tokens;

    @Inject
    IdentityPersonalData(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        return List.of(
                new Section(Text.of("platform.data.sessions"), sessions(transaction, member)),
                new Section(Text.of("platform.data.factors"), factors(transaction, member)),
                new Section(Text.of("platform.data.tokens"), tokens(transaction, member)));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        for (var table : new TreeSet<>(TABLES)) {
            transaction
                    .handle()
                    .createUpdate("delete from <table> where member_id = :member")
                    .define("table", table)
                    .bind("member", member.value())
                    .execute();
        }
        return List.of();
    }

    private List<List<Text>> sessions(Transaction transaction, MemberId member) {
        return sessions.list(transaction, member).stream()
                .map(shown ->
                        List.of(
                                Text.value(shown.session().createdAt()),
                                Text.value(shown.visitor().address()),
                                Text.value(shown.visitor().browser())))
                .toList();
    }

    private static List<List<Text>> factors(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select created_at as at, 'TOTP' as what from web_totp where member_id = :member
                        union all
                        select created_at, name from web_passkeys where member_id = :member
                        union all
                        select min(created_at), cast(count(*) as text) from web_recovery_codes where member_id = :member having count(*) > 0
                        order by at
                        """)
                .bind("member", member.value())
                .map((row, context) ->
                        List.of(
                                Text.value(row.getTimestamp("at").toInstant()),
                                Text.value(row.getString("what"))))
                .list();
    }

    private List<List<Text>> tokens(Transaction transaction, MemberId member) {
        return tokens.list(transaction, member).stream()
                .map(token ->
                        List.of(
                                Text.value(token.createdAt()),
                                Text.value(token.name()),
                                Text.value(token.expiresAt())))
                .toList();
    }
}
