package maxis.testing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.audit.AuditHealth;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.health.Health;
import maxis.spi.storage.Actor;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class AuditLogTest {
    private static final AuditEntry ENTRY = AuditedPlatform.entry(7);

    private AuditedPlatform audit;
    private TestPlatform platform;

    @BeforeEach
    void start() {
        audit = new AuditedPlatform();
        platform = audit.platform();
    }

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void anEntrySaysWhoActedAndWhat() {
        audit.write(Actor.staff(AuditedPlatform.JEAN), ENTRY);
        audit.write(Actor.system("renewals"), ENTRY);

        assertThat(
                        audit.rows(
                                """
                                select concat_ws(' ', audience, actor_id, program, action, subject, origin, changes)
                                from audit_log order by id
                                """))
                .containsExactly(
                        "staff 1001 tickets.closed ticket:7 discord "
                                + "{\"state\": {\"after\": \"closed\", \"before\": \"open\"}}",
                        "system renewals tickets.closed ticket:7 discord "
                                + "{\"state\": {\"after\": \"closed\", \"before\": \"open\"}}");
    }

    @Test
    void whoActsIsWhatTheTransactionSaysAndNotWhatTheCallerDoes() {
        runAs(Actor.member(AuditedPlatform.JEAN), write("'boss'"));

        assertThat(audit.rows("select concat_ws(' ', audience, actor_id, program) from audit_log"))
                .containsExactly("member 1001");
    }

    @Test
    void nobodyWritesWithoutActing() {
        var application = platform.database().asApplication();

        assertThatThrownBy(() -> application.useHandle(bare -> bare.execute(write("'x'"))))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        application.useTransaction(bare -> {
                            bare.execute(
                                    "set local role "
                                            + platform.database().storage().names().prefix()
                                            + "_member");
                            bare.execute(write("'x'"));
                        }))
                .hasMessageContaining("Nobody acts");
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntry() {
        assertThatThrownBy(() ->
                        platform.transactions()
                                .as(Actor.system("renewals"))
                                .execute(transaction -> {
                                    audit.log().write(transaction, ENTRY);
                                    throw new IllegalStateException("planted");
                                }))
                .hasMessage("planted");
        audit.seal();

        assertThat(audit.rows("select id::text from audit_log")).isEmpty();
        assertThat(audit.findings()).isEmpty();
    }

    @Test
    void aTextIsRefused() {
        assertThatThrownBy(() -> ENTRY.changed("name", "", "Jean Dupont, Lyon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digest")
                .hasMessageNotContaining("Dupont");
        assertThatThrownBy(() -> AuditEntry.of("closed", "my own ticket", Origin.WEB))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueIsItselfOrNothingOrADigest() {
        assertThat(AuditEntry.code("7QK2")).isEqualTo("7QK2");
        assertThat(AuditEntry.code("")).isEmpty();
        assertThat(AuditEntry.code("my own ticket"))
                .isEqualTo(AuditEntry.digestOf("my own ticket"));
    }

    @Test
    void noAudienceChangesOrDeletesARow() {
        audit.sealEntries(2);
        audit.night();
        for (var actor :
                List.of(
                        Actor.member(AuditedPlatform.JEAN),
                        Actor.staff(AuditedPlatform.JEAN),
                        Actor.admin(AuditedPlatform.JEAN),
                        Actor.system("hostile"))) {
            for (var table :
                    List.of(
                            "audit_sealed",
                            "audit_seals",
                            "audit_verifications",
                            "audit_unsealed")) {
                assertThatThrownBy(() -> runAs(actor, "delete from " + table))
                        .as("%s deletes from %s", actor, table)
                        .hasMessageContaining("permission denied");
            }
            for (var table : List.of("audit_sealed", "audit_unsealed")) {
                assertThatThrownBy(() -> runAs(actor, "update " + table + " set subject = 'x'"))
                        .as("%s changes %s", actor, table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void evenTheOwnerOfTheTablesIsRefused() {
        audit.sealEntries(1);
        audit.night();
        audit.write(Actor.system("x"), AuditedPlatform.entry(2));
        for (var table :
                List.of("audit_sealed", "audit_seals", "audit_verifications", "audit_unsealed")) {
            assertThatThrownBy(() -> asOwner("delete from " + table))
                    .hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> asOwner("update audit_unsealed set subject = 'x'"))
                .hasMessageContaining("never changed");
    }

    private void asOwner(String statement) {
        platform.database().asOwner().useHandle(owner -> owner.execute(statement));
    }

    @Test
    void membersReadNothingAndAdminsEverything() {
        audit.sealEntries(2);

        assertThatThrownBy(() -> runAs(Actor.member(AuditedPlatform.JEAN), "select from audit_log"))
                .hasMessageContaining("permission denied");
        assertThat(
                        platform.transactions()
                                .as(Actor.admin(AuditedPlatform.JEAN))
                                .<Integer>run(transaction ->
                                        transaction
                                                .handle()
                                                .createQuery("select count(*) from audit_log")
                                                .mapTo(Integer.class)
                                                .one()))
                .isEqualTo(2);
    }

    @Test
    void theNightlyVerificationShowsInTheHealth() {
        assertThat(health()).isEqualTo(new Health.Well("not verified yet"));
        audit.sealEntries(3);
        audit.night();
        assertThat(health()).isEqualTo(new Health.Well("3 seals are whole"));

        audit.tamper("delete from audit_sealed where id = 2");
        audit.night();
        assertThat(health()).isInstanceOf(Health.Broken.class);
    }

    @Test
    void rowsThatWaitTooLongForTheirSealShowInTheHealth() {
        audit.write(Actor.member(AuditedPlatform.JEAN), ENTRY);
        platform.clock().advance(Duration.ofMinutes(9));
        assertThat(health()).isInstanceOf(Health.Well.class);
        platform.clock().advance(Duration.ofMinutes(2));
        assertThat(health()).isInstanceOf(Health.Poor.class);
    }

    private Health health() {
        return platform.instance(AuditHealth.class).look();
    }

    private void runAs(Actor actor, String statement) {
        platform.transactions()
                .as(actor)
                .execute(transaction -> transaction.handle().execute(statement));
    }

    private static String write(String program) {
        return "select write_audit(now(), %s, 'act', 'subject', '{}', 'web')".formatted(program);
    }
}
