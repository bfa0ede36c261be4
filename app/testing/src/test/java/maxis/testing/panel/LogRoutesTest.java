package maxis.testing.panel;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.security.BatchedSecurityLog;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.Severity;
import maxis.testing.TestPlatform;
import maxis.testing.Visitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Both logs over the API: filtered, paged, verified. */
final class LogRoutesTest {
    private final TestPlatform maxis = TestPlatform.with(new PlatformCog());
    private final Visitor admin = maxis.as(ADMIN).onTheWeb();

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void theAuditLogIsPagedFromTheNewest() {
        for (int number = 1; number <= 5; number++) {
            act("tickets.closed", "ticket:" + number);
        }

        assertThat(pages("/api/logs/audit?action=tickets.closed&limit=2", "subject"))
                .containsExactly("ticket:5", "ticket:4", "ticket:3", "ticket:2", "ticket:1");
    }

    @Test
    void theAuditLogIsFilteredByWhoWhatAndWhen() {
        act("tickets.closed", "ticket:1");
        maxis.clock().advance(Duration.ofHours(1));
        var later = maxis.clock().instant();
        act("shop.sold", "order:1");
        act("shop.refunded", "order:1");

        assertThat(subjects("action=tickets.closed")).containsExactly("ticket:1");
        assertThat(subjects("action=shop.")).containsExactly("order:1", "order:1");
        assertThat(subjects("actor=" + JEAN.id())).hasSize(3);
        assertThat(subjects("actor=settings")).isEmpty();
        assertThat(subjects("subject=order:1&from=" + later)).hasSize(2);
        assertThat(subjects("to=" + later)).containsExactly("ticket:1");
        assertThat(admin.gets("/api/logs/audit?from=yesterday").status()).isEqualTo(422);
    }

    @Test
    void theSecurityLogIsFilteredBySeverityKindAndText() throws UnknownHostException {
        record("login.refused", Severity.WARNING, Map.of("way", "discord"));
        record("order.tampered", Severity.CRITICAL, Map.of("origin", "web"));

        assertThat(kinds("severity=critical")).containsExactly("order.tampered");
        assertThat(kinds("kind=login.refused")).containsExactly("login.refused");
        assertThat(kinds("text=DISCORD")).containsExactly("login.refused");
        assertThat(kinds("text=203.0.113.9")).containsExactly("order.tampered", "login.refused");
        assertThat(kinds("text=" + JEAN.id())).hasSize(2);
        assertThat(kinds("text=nothing")).isEmpty();
        assertThat(admin.gets("/api/logs/security?severity=awful").status()).isEqualTo(422);
        assertThat(maxis.toldToPages()).contains("security alert");
    }

    @Test
    void theChainIsVerifiedAtTheTouchOfAButton() {
        act("tickets.closed", "ticket:1");
        maxis.advance(Duration.ofSeconds(10));

        var whole = admin.posts("/api/logs/audit/verify", "");
        assertThat(whole.at("/isWhole")).isEqualTo("true");
        assertThat(whole.at("/checked")).isEqualTo("1");

        tamper();
        var broken = admin.posts("/api/logs/audit/verify", "");
        assertThat(broken.at("/isWhole")).isEqualTo("false");
        assertThat(broken.at("/findings/0/what")).isEqualTo("changed");
        assertThat(broken.at("/findings/0/text")).startsWith("L'entrée");
    }

    @Test
    void verifyingIsNoWayToKeepTheServerBusy() {
        for (int times = 0; times < 3; times++) {
            assertThat(admin.posts("/api/logs/audit/verify", "").status()).isEqualTo(200);
        }

        var tooOften = admin.posts("/api/logs/audit/verify", "");
        assertThat(tooOften.status()).isEqualTo(429);
        assertThat(tooOften.header("Retry-After")).isPresent();
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThat(admin.gets("/api/logs/audit?after=%25").status()).isEqualTo(422);
        assertThat(admin.gets("/api/logs/audit?after=eHg").status()).isEqualTo(422);
        assertThat(admin.gets("/api/logs/audit?limit=0").status()).isEqualTo(422);
        assertThat(admin.gets("/api/logs/audit?limit=201").status()).isEqualTo(422);
    }

    @Test
    void logsAreForAdmins() {
        var support = maxis.as(SUPPORT).onTheWeb();

        assertThat(support.gets("/api/logs/audit").status()).isEqualTo(403);
        assertThat(support.gets("/api/logs/security").status()).isEqualTo(403);
        assertThat(support.posts("/api/logs/audit/verify", "").status()).isEqualTo(403);
    }

    private List<String> subjects(String query) {
        return admin.gets("/api/logs/audit?" + query).each("/items", "subject");
    }

    private List<String> kinds(String query) {
        return admin.gets("/api/logs/security?" + query).each("/items", "kind");
    }

    private List<String> pages(String address, String component) {
        var all = new ArrayList<String>();
        var page = admin.gets(address);
        all.addAll(page.each("/items", component));
        while (!page.at("/next").isEmpty()) {
            page = admin.gets(address + "&after=" + page.at("/next"));
            all.addAll(page.each("/items", component));
        }
        return all;
    }

    private void act(String action, String subject) {
        maxis.transactions()
                .as(JEAN.actor())
                .execute(transaction ->
                        maxis.instance(AuditLog.class)
                                .write(
                                        transaction,
                                        AuditEntry.of(action, subject, Origin.DISCORD)));
    }

    private void record(String type, Severity severity, Map<String, String> data)
            throws UnknownHostException {
        var log = maxis.instance(BatchedSecurityLog.class);
        var address = InetAddress.getByName("203.0.113.9");
        log.record(
                new SecurityEvent(
                        type, severity, Optional.of(JEAN.id()), Optional.of(address), data));
        log.flush();
    }

    private void tamper() {
        maxis.database()
                .asOwner()
                .useTransaction(owner -> {
                    owner.execute("alter table audit_sealed disable trigger user");
                    owner.execute("update audit_sealed set action = 'tickets.opened'");
                });
    }
}
