package maxis.testing.retention;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.retention.RetentionTable;
import maxis.spi.retention.RetentionTable.Row;
import maxis.spi.text.Text;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class RetentionTest {
    private TestPlatform platform;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new PlatformCog(), new FleetingCog());
        var system = platform.database().storage().names().prefix() + "_system";
        sql("create table notes (at timestamptz)");
        sql("grant select, delete on notes to " + system);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whatIsTooOldGoesAtNightInPages() {
        sql(
                "insert into notes select timestamptz '2026-02-01 00:00Z' from generate_series(1, 2500)");
        sql("insert into notes values ('2026-02-02 12:00Z')");

        platform.advance(Duration.ofDays(1));

        assertThat(rows("select at::text from notes")).hasSize(1);
    }

    @Test
    void aRuleThatFailsHoldsUpNoOtherAndIsTriedAgain() {
        sql("insert into notes values ('2026-02-01 00:00Z')");

        platform.advance(Duration.ofDays(1));

        assertThat(rows("select at::text from notes")).isEmpty();
        assertThat(
                        rows(
                                """
                                select task_name from scheduled_tasks where consecutive_failures > 0
                                union select task_name from parked_jobs
                                """))
                .singleElement()
                .asString()
                .contains("enforce-retention");
    }

    @Test
    void theSecurityLogIsKeptForAYearOrAsLongAsIsSet() {
        sql(
                """
                insert into security_logs (event_type, severity, event_data, timestamp, count)
                values ('old', 'info', '{}', '2025-02-10', 1), ('older', 'info', '{}', '2025-02-01', 1)
                """);

        platform.advance(Duration.ofDays(1));
        assertThat(rows("select event_type from security_logs")).containsExactly("old");
        platform.set("platform", "keep_security_log", "30d");
        platform.advance(Duration.ofDays(1));
        assertThat(rows("select event_type from security_logs")).isEmpty();
    }

    @Test
    void theTableSaysWhatHoldsNow() {
        platform.set("platform", "keep_security_log", "30d");

        assertThat(platform.instance(RetentionTable.class).rows())
                .containsExactly(
                        new Row(Text.of("fleeting.retention.broken"), Duration.ofDays(1)),
                        new Row(Text.of("fleeting.retention.notes"), Duration.ofDays(1)),
                        new Row(Text.of("platform.retention.security_log"), Duration.ofDays(30)));
    }

    private void sql(String statement) {
        platform.database().asOwner().useHandle(owner -> owner.execute(statement));
    }

    private List<String> rows(String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }
}
