package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.member.Consent;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statements on {@code user_languages} and {@code user_consents}. */
final class ChoiceStore {
    @Inject
    ChoiceStore() {}

    /** A consent given or taken back. */
    record Decision(Consent consent, boolean isGiven, Instant at) {}

    Optional<Language> language(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery("select upper(language) from user_languages where user_id = :member")
                .bind("member", member.value())
                .mapTo(Language.class)
                .findOne();
    }

    void choose(Transaction transaction, MemberId member, Language language) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into user_languages (user_id, language) values (:member, :language)
                        on conflict (user_id) do update set language = excluded.language
                        """)
                .bind("member", member.value())
                .bind("language", language.code())
                .execute();
    }

    void forgetLanguage(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createUpdate("delete from user_languages where user_id = :member")
                .bind("member", member.value())
                .execute();
    }

    EnumSet<Consent> given(Transaction transaction, MemberId member) {
        var given = EnumSet.noneOf(Consent.class);
        decisions(transaction, member).stream()
                .filter(Decision::isGiven)
                .forEach(decision -> given.add(decision.consent()));
        return given;
    }

    List<Decision> decisions(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select upper(purpose) as purpose, is_given, decided_at from user_consents
                        where user_id = :member order by purpose
                        """)
                .bind("member", member.value())
                .map((row, context) ->
                        new Decision(
                                Consent.valueOf(row.getString("purpose")),
                                row.getBoolean("is_given"),
                                row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    /** The moment is that of the last change, not of the last time that somebody said the same. */
    void decide(
            Transaction transaction,
            MemberId member,
            Consent consent,
            boolean isGiven,
            Instant now) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into user_consents as c (user_id, purpose, is_given, decided_at)
                        values (:member, :purpose, :given, :now)
                        on conflict (user_id, purpose) do update
                            set is_given = excluded.is_given, decided_at = excluded.decided_at
                            where c.is_given <> excluded.is_given
                        """)
                .bind("member", member.value())
                .bind("purpose", consent.name().toLowerCase(Locale.ROOT))
                .bind("given", isGiven)
                .bind("now", now)
                .execute();
    }

    void forgetConsents(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createUpdate("delete from user_consents where user_id = :member")
                .bind("member", member.value())
                .execute();
    }
}
