package maxis.testing.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.security.BatchedSecurityLog;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.Severity;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SecurityLogTest {
    private static final String ALL =
            "select concat_ws(' ', event_type, severity, user_id, host(ip), event_data, count)"
                    + " from security_logs order by id";
    private static final String ALERTS =
            "select event_data ->> 'type' from security_logs where event_type = 'alert' order by id";

    private final TestPlatform platform = TestPlatform.with(new PlatformCog());
    private final BatchedSecurityLog log = platform.instance(BatchedSecurityLog.class);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void anEventIsWrittenWithEverythingThatIsKnown() throws UnknownHostException {
        log.record(
                new SecurityEvent(
                        "login.refused",
                        Severity.WARNING,
                        Optional.of(new MemberId(1001)),
                        Optional.of(InetAddress.getByName("2001:db8::7")),
                        Map.of("reason", "password")));
        log.flush();

        assertThat(rows(ALL))
                .containsExactly(
                        "login.refused warning 1001 2001:db8::7 {\"reason\": \"password\"} 1");
        assertThat(rows("select timestamp::text from security_logs"))
                .singleElement()
                .asString()
                .startsWith("2026-02-02 08:00:00");
    }

    @Test
    void equalEventsOfABatchAreCountedTogether() {
        for (int i = 0; i < 7; i++) {
            log.record(event("login.refused"));
            log.record(event("signature.wrong"));
        }
        log.flush();
        log.record(event("login.refused"));
        log.flush();

        assertThat(rows(ALL))
                .containsExactly(
                        "login.refused warning {} 7",
                        "signature.wrong warning {} 7",
                        "login.refused warning {} 1");
    }

    @Test
    void nothingIsWrittenBeforeItsTime() {
        log.record(event("login.refused"));

        assertThat(rows(ALL)).isEmpty();
    }

    @Test
    void twentyInAMinuteAreUsualAndOneMoreRaisesOneAlert() {
        happens("login.refused", 20);
        assertThat(rows(ALERTS)).isEmpty();

        happens("login.refused", 1);
        assertThat(rows(ALERTS)).containsExactly("login.refused");

        happens("login.refused", 300);
        platform.clock().advance(Duration.ofSeconds(50));
        happens("login.refused", 30);
        platform.clock().advance(Duration.ofSeconds(50));
        happens("login.refused", 30);
        assertThat(rows(ALERTS)).containsExactly("login.refused");
    }

    @Test
    void aBurstAfterAQuietMinuteIsANewIncident() {
        happens("login.refused", 21);
        platform.clock().advance(Duration.ofMinutes(1));
        happens("login.refused", 21);

        assertThat(rows(ALERTS)).containsExactly("login.refused", "login.refused");
    }

    @Test
    void differentTypesDoNotAddUp() {
        happens("login.refused", 15);
        happens("signature.wrong", 15);

        assertThat(rows(ALERTS)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsCounted() {
        happens("login.refused", 10_005);

        assertThat(rows("select count::text from security_logs where event_type = 'dropped'"))
                .containsExactly("5");
        assertThat(rows("select count::text from security_logs where event_type = 'login.refused'"))
                .containsExactly("10000");
    }

    @Test
    void aDatabaseThatRefusesDelaysTheRowsAndDisturbsNobody() {
        asOwner("alter table security_logs rename to elsewhere");
        log.record(event("login.refused"));
        assertThatCode(log::flush).doesNotThrowAnyException();

        asOwner("alter table elsewhere rename to security_logs");
        log.flush();
        assertThat(rows(ALL)).containsExactly("login.refused warning {} 1");
    }

    @Test
    void whatIsLeftIsWrittenAtTheEnd() {
        log.start();
        log.record(event("login.refused"));
        log.stop();

        assertThat(rows(ALL)).containsExactly("login.refused warning {} 1");
    }

    private void happens(String type, int times) {
        for (int i = 0; i < times; i++) {
            log.record(event(type));
        }
        log.flush();
    }

    private static SecurityEvent event(String type) {
        return new SecurityEvent(
                type, Severity.WARNING, Optional.empty(), Optional.empty(), Map.of());
    }

    private void asOwner(String statement) {
        platform.database().asOwner().useHandle(owner -> owner.execute(statement));
    }

    private List<String> rows(String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }
}
