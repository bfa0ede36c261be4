package maxis.testing.personal;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.personal.MemberColumns;
import maxis.runtime.security.BatchedSecurityLog;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.Wish;
import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.personal.MemberData;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.Severity;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the platform itself holds about members. */
final class ErasureTest {
    private static final byte[] ADDRESS = {(byte) 203, 0, 113, 7};

    private TestPlatform platform;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new PlatformCog());
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void anExportHoldsWhatThePlatformKnowsAndNothingOfOthers() throws Exception {
        happens(JEAN.id(), "login.refused");
        happens(new MemberId(10_011), "login.stolen");
        platform.instance(Limits.class).take("ideas.submit:1001", new Limit(1, Duration.ofDays(1)));
        platform.instance(Limits.class)
                .take("ideas.submit:11001", new Limit(1, Duration.ofDays(1)));

        assertThat(json(JEAN))
                .contains("login.refused", "203.0.113.7", "ideas.submit:1001")
                .doesNotContain("login.stolen", "11001");
    }

    @Test
    void whoChangedSettingsIsToldWhich() {
        platform.instance(SettingsCatalogue.class)
                .change(
                        ADMIN.actor(),
                        Wish.set(new CogId("platform"), "keep_security_log", "90d"),
                        Origin.WEB);

        assertThat(json(ADMIN)).contains("platform.keep_security_log", "90d");
        assertThat(json(JEAN)).doesNotContain("keep_security_log");
    }

    @Test
    void theSecurityLogForgetsWhoItWasAndNotThatItHappened() throws Exception {
        happens(JEAN.id(), "login.refused");

        erase(JEAN);

        assertThat(
                        rows(
                                "select concat_ws('|', event_type, user_id, ip, event_data) from security_logs"))
                .containsExactly("login.refused|{}");
        assertThat(platform.instance(MemberData.class).lastErasure(JEAN.id()))
                .hasValueSatisfying(erased -> assertThat(erased.kept()).hasSize(2));
        assertThat(platform.instance(MemberData.class).lastErasure(ADMIN.id())).isEmpty();
    }

    @Test
    void anErasureLiftsNoLimit() {
        var limit = new Limit(1, Duration.ofDays(1));
        platform.instance(Limits.class).take("ideas.submit:1001", limit);

        erase(JEAN);

        assertThat(platform.instance(Limits.class).take("ideas.submit:1001", limit))
                .isInstanceOf(maxis.spi.limit.Taking.Refused.class);
    }

    @Test
    void columnsThatNameMembersAreFoundWhateverTheirTable() {
        platform.database()
                .asOwner()
                .useHandle(owner -> {
                    owner.execute("create table planted_by_id (customer_id bigint)");
                    owner.execute("create table planted_by_role (approved_by bigint)");
                    owner.execute("create table planted_by_address (seen_from inet)");
                    owner.execute("create table planted_for_nobody (order_id bigint, note text)");
                    assertThat(MemberColumns.tables(owner))
                            .contains(
                                    "planted_by_id",
                                    "planted_by_role",
                                    "planted_by_address",
                                    "ledger_accounts",
                                    "settings_history")
                            .doesNotContain("planted_for_nobody", "erasures");
                });
    }

    private void happens(MemberId member, String type) throws UnknownHostException {
        var log = platform.instance(BatchedSecurityLog.class);
        log.record(
                new SecurityEvent(
                        type,
                        Severity.WARNING,
                        Optional.of(member),
                        Optional.of(InetAddress.getByAddress(ADDRESS)),
                        Map.of("way", "password")));
        log.flush();
    }

    private String json(Persona who) {
        return platform.instance(MemberData.class).export(who.id(), Language.EN).json();
    }

    private void erase(Persona who) {
        platform.transactions()
                .as(who.actor())
                .execute(transaction ->
                        platform.instance(MemberData.class).erase(transaction, who.id()));
        platform.runDueJobs();
    }

    private List<String> rows(String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }
}
