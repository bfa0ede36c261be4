package maxis.cog.community;

import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.security.BatchedSecurityLog;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.member.Banning;
import maxis.spi.member.Grounds;
import maxis.spi.member.Members;
import maxis.spi.member.Standing;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.Severity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What operators type at the console, letter by letter. */
final class RunbookTest {
    private Community community;

    @BeforeEach
    void start() {
        community = new Community();
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void theTablesHaveTheColumnsThatOperatorsKnow() {
        assertThat(columns("users"))
                .isEqualTo(
                        "user_id bigint, username text, avatar_url text, plan text, plan_started_at"
                                + " timestamptz, plan_expires_at timestamptz, total_messages bigint,"
                                + " total_tokens bigint, total_cost_usd numeric(12,6), is_banned boolean,"
                                + " ban_reason text, ban_expires_at timestamptz, warnings integer,"
                                + " joined_at timestamptz, last_active_at timestamptz, created_at"
                                + " timestamptz, updated_at timestamptz");
        assertThat(columns("user_violations"))
                .isEqualTo(
                        "user_id bigint, violation_type text, description text, action_taken text,"
                                + " timestamp timestamptz");
        assertThat(columns("security_logs"))
                .contains(
                        "event_type text, severity text, event_data jsonb, user_id bigint, ip inet")
                .contains("timestamp timestamptz");
    }

    @Test
    void theStatementsOfTheRunbookWork() {
        assertThat(
                        community.rows(
                                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public';"))
                .contains("users", "user_violations", "security_logs");
        assertThat(
                        community.rows(
                                "SELECT relname, relrowsecurity FROM pg_class WHERE relname IN ('users', 'daily_quotas', 'user_streaks');"))
                .contains("users");
        assertThat(community.rows("SELECT current_setting('TimeZone')")).containsExactly("UTC");
    }

    @Test
    void aBanBySqlHoldsFromTheNextActOn() {
        assertThat(standing()).isEqualTo(new Standing.Welcome());

        community.sql(
                "UPDATE users SET is_banned = TRUE, ban_reason = 'API abuse' WHERE user_id = 1001;");

        assertThat(standing())
                .isEqualTo(new Standing.Barred(Optional.of("API abuse"), Optional.empty()));
        community.sql("UPDATE users SET is_banned = FALSE WHERE user_id = 1001;");
        assertThat(standing()).isEqualTo(new Standing.Welcome());
        assertThat(community.rows("SELECT ban_reason FROM users WHERE user_id = 1001"))
                .containsOnlyNulls();
    }

    @Test
    void aBanBySqlHoldsAlthoughAnOlderOneHasEnded() {
        ban(Duration.ofDays(7));
        community.platform().clock().advance(Duration.ofDays(8));
        assertThat(standing()).isEqualTo(new Standing.Welcome());

        community.sql(
                "UPDATE users SET is_banned = TRUE, ban_reason = 'API abuse' WHERE user_id = 1001;");

        assertThat(standing())
                .isEqualTo(new Standing.Barred(Optional.of("API abuse"), Optional.empty()));
    }

    @Test
    void anEndThatIsGivenBySqlIsKept() {
        community.sql(
                "UPDATE users SET is_banned = TRUE, ban_expires_at = '2026-02-03T08:00:00Z' WHERE user_id = 1001;");

        assertThat(standing().isBarred()).isTrue();
        community.platform().clock().advance(Duration.ofDays(1));
        assertThat(standing().isBarred()).isFalse();
    }

    @Test
    void whatIsWrittenBySqlIsAuditedWithoutTexts() {
        community.sql(
                "UPDATE users SET is_banned = TRUE, ban_reason = 'API abuse' WHERE user_id = 1001;");

        assertThat(
                        community.rows(
                                """
                                select concat_ws(' ', audience, action, subject, origin, program = session_user)
                                from audit_log
                                """))
                .containsExactly("owner users.update member:1001 sql t");
        assertThat(community.rows("select changes::text from audit_log"))
                .singleElement()
                .asString()
                .contains("\"is_banned\": {\"after\": \"true\", \"before\": \"false\"}")
                .contains("sha256:")
                .doesNotContain("API abuse");
    }

    @Test
    void whatTheProgramWritesIsNotAuditedTwice() {
        ban(Duration.ofDays(7));

        assertThat(community.rows("select action from audit_log")).containsExactly("member.banned");
    }

    @Test
    void theSecurityLogIsReadAsItAlwaysWas() {
        var log = community.platform().instance(BatchedSecurityLog.class);
        log.record(
                new SecurityEvent(
                        "login.refused",
                        Severity.WARNING,
                        Optional.of(JEAN.id()),
                        Optional.empty(),
                        Map.of("way", "password")));
        log.flush();

        assertThat(
                        community.rows(
                                "SELECT event_type || ' ' || severity || ' ' || (event_data ->> 'way') || ' ' || user_id FROM security_logs WHERE timestamp > '2026-01-01'"))
                .containsExactly("login.refused warning password 1001");
    }

    private String columns(String table) {
        return community
                .rows(
                        """
                        select string_agg(attname || ' ' || replace(
                            format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz'), ', '
                            order by attnum)
                        from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                        """
                                .formatted(table))
                .getFirst();
    }

    private Standing standing() {
        return community
                .platform()
                .transactions()
                .as(JEAN.actor())
                .run(transaction ->
                        community
                                .platform()
                                .instance(Members.class)
                                .standing(transaction, JEAN.id()));
    }

    private void ban(Duration time) {
        Banning banning =
                community
                        .platform()
                        .transactions()
                        .as(maxis.testing.Persona.SUPPORT.actor())
                        .run(transaction ->
                                community
                                        .platform()
                                        .instance(Members.class)
                                        .ban(
                                                transaction,
                                                JEAN.id(),
                                                new Grounds("Spam", Origin.DISCORD),
                                                Optional.of(time)));
        assertThat(banning).isInstanceOf(Banning.Banned.class);
    }
}
