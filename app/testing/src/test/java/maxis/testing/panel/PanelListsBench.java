package maxis.testing.panel;

import static maxis.testing.Persona.ADMIN;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.testing.TestPlatform;
import maxis.testing.Visitor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Locale;
import java.util.stream.LongStream;

/** The lists of the panel over a million lines in each log and 50,000 jobs that wait. */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelListsBench {
    private static final int WARM = 60;
    private static final int TIMES = 300;

    private final TestPlatform maxis = TestPlatform.with(new PlatformCog());
    private final Visitor admin = maxis.as(ADMIN).onTheWeb();

    @BeforeAll
    void fill() {
        maxis.database()
                .asOwner()
                .useHandle(owner -> {
                    owner.execute(
                            """
                            insert into audit_sealed (id, at, audience, actor_id, action, subject, changes, origin)
                            select n, timestamptz '2026-01-01' + n * interval '1 second', 'member', 1001 + n % 50000,
                                'act.number_' || n % 100, 'member:' || 1001 + n % 100000, '{}', 'web'
                            from generate_series(1, 1000000) n
                            """);
                    owner.execute("alter table audit_unsealed alter id restart with 1000001");
                    owner.execute(
                            """
                            insert into security_logs (event_type, severity, event_data, user_id, ip, timestamp, count)
                            select 'event.number_' || n % 100,
                                case when n % 10000 = 0 then 'critical' else 'warning' end, '{"way": "discord"}',
                                1001 + n % 100000, '203.0.113.9', timestamptz '2026-01-01' + n * interval '1 second', 1
                            from generate_series(1, 1000000) n
                            """);
                    owner.execute(
                            """
                            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                            select 'garden.grow', 'job-' || n, timestamptz '2030-01-01' + n * interval '1 second',
                                false, 1
                            from generate_series(1, 50000) n
                            """);
                    owner.execute("analyze");
                });
    }

    @AfterAll
    void close() {
        maxis.close();
    }

    @Test
    void theAuditLogOfOneActorAndItsFirstPage() {
        measure("/api/logs/audit?actor=2002", "/api/logs/audit");
    }

    @Test
    void theAuditLogOfOneActionAndThatOfOneSubject() {
        measure("/api/logs/audit?action=act.number_7", "/api/logs/audit?subject=member:2002");
    }

    @Test
    void theAuditLogOfAMonthAndOneThatNobodyDid() {
        measure(
                "/api/logs/audit?from=2026-01-03T00:00:00Z&to=2026-01-04T00:00:00Z",
                "/api/logs/audit?action=nobody.did");
    }

    @Test
    void criticalSecurityEventsAndAllOfOneKind() {
        measure("/api/logs/security?severity=critical", "/api/logs/security?kind=event.number_9");
    }

    @Test
    void jobsThatWaitAndJobsThatFail() {
        measure("/api/jobs?state=waiting", "/api/jobs?state=failing");
    }

    private void measure(String... addresses) {
        for (var address : addresses) {
            for (int warm = 0; warm < WARM; warm++) {
                ask(address);
            }
            var micros = LongStream.generate(() -> time(address)).limit(TIMES).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-80.80s median %6d µs, p99 %6d µs%n",
                    address,
                    micros[TIMES / 2],
                    micros[TIMES * 99 / 100]);
        }
    }

    private long time(String address) {
        long begin = System.nanoTime();
        ask(address);
        return (System.nanoTime() - begin) / 1_000;
    }

    private void ask(String address) {
        var answer = admin.gets(address);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
