package maxis.testing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.control.OrderState;
import maxis.spi.storage.Actor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Somebody with the application's login at a console. */
class HostileSessionTest {
    private Kiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open();
        kiosk.promote("done", 20);
        kiosk.platform().runDueJobs();
        kiosk.promote("claimed", 30);
        kiosk.owner(
                "select claim_order('claimed', encode(sha256('the token'), 'hex'), 'busy', now())");
        kiosk.priceOf("proposed", "2 EUR");
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update control_orders set state = 'failed'",
                "update control_orders set result = null",
                "delete from control_orders",
                "truncate control_orders",
                "insert into control_orders (id, action) values ('x', 'y')",
                "alter table control_orders disable trigger user"
            })
    void nobodyReachesTheRows(String statement) {
        for (var actor :
                List.of(Actor.staff(Kiosk.MARIE), Actor.admin(Kiosk.JEAN), Actor.system("x"))) {
            assertThatThrownBy(() -> run(actor, statement)).hasMessageContaining("ERROR");
        }
        assertThatThrownBy(() ->
                        kiosk.platform()
                                .database()
                                .asApplication()
                                .useHandle(bare -> bare.execute(statement)))
                .hasMessageContaining("ERROR");
        unchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select drop_order('done', 'cancelled', '{}', now())",
                "select drop_order('done', 'failed', '{}', now())",
                "select drop_order('claimed', 'cancelled', '{}', now())",
                "select drop_order('proposed', 'expired', '{}', '2026-02-02 08:10:00Z')",
                "select claim_order('done', 'mine', 'me', now())",
                "select claim_order('proposed', 'mine', 'me', now())",
                "select expire_orders('{}', '2026-02-02 08:10:00Z') is null",
                "select fail_lost_orders('{}', 'platform.order.', now()) is null"
            })
    void theFunctionsDoNothingThatIsNotLawful(String call) {
        List<Boolean> answers =
                kiosk.platform()
                        .transactions()
                        .as(Actor.system("x"))
                        .run(transaction ->
                                transaction.handle().createQuery(call).mapTo(Boolean.class).list());

        assertThat(answers).doesNotContain(true);
        unchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select end_order('done', 'the token', 'failed', null, null, null, now())",
                "select end_order('claimed', 'guessed', 'done', null, null, null, now())",
                "select end_order('claimed', claim, 'done', null, null, null, now()) from"
                        + " control_orders where id = 'claimed'",
                "select approve_order('proposed', seal, now()) from control_orders",
                "select place_order('x', 'kiosk.promote', '{}', 'c', 'typed', 'web', 'x', 'staff',"
                        + " null, 'done', null, null, null, null, now())"
            })
    void nobodyEndsWhatTheyDoNotHold(String call) {
        assertThatThrownBy(() -> run(Actor.system("x"), call)).hasMessageContaining("ERROR");
        unchanged();
    }

    @Test
    void notEvenTheOwnerTurnsAnOutcomeAround() {
        for (var change :
                List.of(
                        "state = 'failed'",
                        "result = '{}'",
                        "staff_id = 7",
                        "seal = 'other'",
                        "parameters = '{\"discount\": \"90\"}'",
                        "ended_at = now()")) {
            assertThatThrownBy(() ->
                            kiosk.owner(
                                    "update control_orders set " + change + " where id = 'done'"))
                    .as(change)
                    .hasMessageContaining("cannot");
        }
        assertThatThrownBy(() -> kiosk.owner("delete from control_orders"))
                .hasMessageContaining("ERROR");
        unchanged();
    }

    private void run(Actor actor, String statement) {
        kiosk.platform()
                .transactions()
                .as(actor)
                .execute(transaction -> transaction.handle().execute(statement));
    }

    private void unchanged() {
        assertThat(kiosk.state("done")).isEqualTo(OrderState.DONE);
        assertThat(kiosk.state("claimed")).isEqualTo(OrderState.CLAIMED);
        assertThat(kiosk.state("proposed")).isEqualTo(OrderState.PROPOSED);
        assertThat(kiosk.order("done").ending().orElseThrow().text()).isPresent();
        assertThat(kiosk.rows("select id from control_orders")).hasSize(3);
    }
}
