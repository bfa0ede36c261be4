package maxis.testing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTamperingTest {
    private static final String PUT_ASIDE = "update audit_sealed set id = id + 100 where id in ";

    private AuditedPlatform audit;

    @BeforeEach
    void seal() {
        audit = new AuditedPlatform();
        audit.sealEntries(5);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        assertThat(audit.findings()).isEmpty();
        assertThat(
                        audit.rows(
                                "select position || ' ' || audit_id from audit_seals order by position"))
                .containsExactly("1 1", "2 2", "3 3", "4 4", "5 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "audience = 'admin'",
                "actor_id = 1002",
                "audience = 'system', actor_id = null, program = 'x'",
                "action = 'tickets.opened'",
                "subject = 'ticket:30'",
                "changes = '{}'",
                "changes = jsonb_set(changes, '{state,after}', '\"Closed\"')",
                "origin = 'api'",
                "action = 'tickets.closedticket:3', subject = ''"
            })
    void everyChangedColumnIsFoundAndNamed(String change) {
        audit.tamper("update audit_sealed set " + change + " where id = 3");

        assertThat(audit.findings()).containsExactly("CHANGED 3/3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void aDeletedRowIsNamed(int id) {
        audit.tamper("delete from audit_sealed where id = " + id);

        assertThat(audit.findings()).containsExactly("DELETED %d/%d".formatted(id, id));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aRowThatIsDeletedWithItsSealLeavesAGap(int id) {
        audit.tamper(
                "delete from audit_sealed where id = " + id,
                "delete from audit_seals where audit_id = " + id);

        assertThat(audit.findings()).containsExactly("SEAL_MISSING %d/0".formatted(id));
    }

    @Test
    void aGapDoesNotHideAChangeBehindIt() {
        audit.tamper(
                "delete from audit_seals where position = 3",
                "update audit_sealed set subject = 'x' where id = 4");

        assertThat(audit.findings())
                .containsExactly("SEAL_MISSING 3/0", "CHANGED 4/4", "NEVER_SEALED 0/3");
    }

    @Test
    void aGapThatIsClosedByMovingTheOthersIsFound() {
        audit.tamper(
                "delete from audit_sealed where id = 3",
                "delete from audit_seals where position = 3",
                "update audit_seals set position = 3 where position = 4",
                "update audit_seals set position = 4 where position = 5");

        assertThat(audit.findings()).containsExactly("CHANGED 3/4", "CHANGED 4/5");
    }

    @Test
    void twoSwappedRowsAreNamed() {
        audit.tamper(
                PUT_ASIDE + "(2, 4)",
                "update audit_sealed set id = 4 where id = 102",
                "update audit_sealed set id = 2 where id = 104");

        assertThat(audit.findings()).containsExactly("CHANGED 2/2", "CHANGED 4/4");
    }

    @Test
    void twoSwappedSealsAreNamed() {
        audit.tamper(
                "update audit_seals set position = 102 where position = 2",
                "update audit_seals set position = 2 where position = 4",
                "update audit_seals set position = 4 where position = 102");

        assertThat(audit.findings()).containsExactly("CHANGED 2/4", "CHANGED 4/2");
    }

    @Test
    void aRowPutInBetweenIsFound() {
        audit.tamper(
                PUT_ASIDE + "(3)",
                """
                insert into audit_sealed (id, at, audience, program, action, subject, changes, origin)
                values (3, now(), 'system', 'x', 'forged', 'x', '{}', 'web')
                """);

        assertThat(audit.findings()).containsExactly("CHANGED 3/3", "NEVER_SEALED 0/103");
    }

    @Test
    void aRowThatIsSealedAnewIsNamed() {
        audit.tamper(
                "update audit_sealed set subject = 'x' where id = 3",
                """
                update audit_seals s set hash = audit_hash(s.previous, s.position, l)
                from audit_sealed l where l.id = s.audit_id and s.position = 3
                """);

        assertThat(audit.findings()).containsExactly("CHANGED 3/3");
    }

    @Test
    void aChangedSealIsNamed() {
        audit.tamper("update audit_seals set hash = sha256('') where position = 5");
        assertThat(audit.findings()).containsExactly("CHANGED 5/5");
    }

    @Test
    void rowsWithoutTheirSealsAreNamed() {
        audit.tamper("delete from audit_seals where position > 3");

        assertThat(audit.findings()).containsExactly("NEVER_SEALED 0/4", "NEVER_SEALED 0/5");
    }

    @Test
    void aTailThatWasVerifiedOnceCannotBeCutUnseen() {
        audit.night();
        audit.tamper(
                "delete from audit_sealed where id > 3",
                "delete from audit_seals where position > 3");

        assertThat(audit.findings()).containsExactly("CUT 4/0", "CUT 5/0");
    }

    @Test
    void aTailThatGrewAgainIsFound() {
        audit.night();
        audit.tamper(
                "delete from audit_sealed where id > 3",
                "delete from audit_seals where position > 3");
        audit.sealEntries(3);

        assertThat(audit.findings()).containsExactly("REWRITTEN 5/7");
    }

    @Test
    void aChainThatIsForgedAsAWholeDiffersFromWhatWasVerified() {
        audit.night();
        audit.tamper(
                "update audit_sealed set subject = 'x' where id = 1",
                "delete from audit_seals",
                """
                insert into audit_unsealed overriding system value select * from audit_sealed
                """,
                "delete from audit_sealed",
                "select seal_audit(100)");

        assertThat(audit.findings()).containsExactly("REWRITTEN 5/5");
    }
}
