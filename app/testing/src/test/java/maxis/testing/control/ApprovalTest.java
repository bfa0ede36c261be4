package maxis.testing.control;

import static maxis.testing.control.Kiosk.ADMIN;
import static maxis.testing.control.Kiosk.STAFF;
import static maxis.testing.control.Kiosk.promotion;
import static maxis.testing.control.Kiosk.refusal;
import static maxis.testing.control.Kiosk.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.control.Asker;
import maxis.spi.control.Decision;
import maxis.spi.control.Manner;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Refusal;
import maxis.spi.control.Refusal.Reason;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class ApprovalTest {
    private static final Text CHANGED =
            Text.of("platform.order.changed")
                    .with(
                            "what",
                            Text.of("platform.order.change")
                                    .with("name", Text.of("kiosk.price"))
                                    .with(
                                            "before",
                                            Text.of("kiosk.value").with("value", Money.euros(100)))
                                    .with(
                                            "after",
                                            Text.of("kiosk.value")
                                                    .with("value", Money.euros(101))));

    private Kiosk kiosk;
    private Order order;

    @BeforeEach
    void propose() {
        kiosk = Kiosk.open();
        order = kiosk.priceOf("first", "2 EUR");
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void whatIsRiskyOrSpokenWaits() {
        var spoken = kiosk.orders().send(promotion("spoken", 20, Manner.SPOKEN));
        kiosk.platform().runDueJobs();

        assertThat(waiting(spoken).proposal()).isPresent();
        assertThat(kiosk.state("first")).isEqualTo(OrderState.PROPOSED);
        assertThat(kiosk.effects()).isEmpty();
    }

    @Test
    void whatIsApprovedIsDoneOnce() {
        assertThat(kiosk.approve(order, ADMIN)).isInstanceOf(Decision.Taken.class);
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.DONE);
        assertThat(kiosk.order("first").approver()).contains(Kiosk.JEAN);
        assertThat(kiosk.effects()).containsExactly(200L);
        assertThat(reason(ADMIN)).isEqualTo(Reason.DECIDED);
        kiosk.platform().runDueJobs();
        assertThat(kiosk.effects()).containsExactly(200L);
    }

    @Test
    void anApprovalOutlivesARestart() {
        var restarted = kiosk.beside();

        assertThat(restarted.approve(order, ADMIN)).isInstanceOf(Decision.Taken.class);
        restarted.platform().runDueJobs();

        assertThat(kiosk.effects()).containsExactly(200L);
    }

    @Test
    void afterFifteenMinutesItIsTooLate() {
        kiosk.platform().clock().advance(Duration.ofMinutes(15));

        assertThat(reason(ADMIN)).isEqualTo(Reason.EXPIRED);
        assertThat(kiosk.state("first")).isEqualTo(OrderState.EXPIRED);
    }

    @Test
    void justBeforeItIsNot() {
        kiosk.platform().clock().advance(Duration.ofMinutes(15).minusMillis(1));

        assertThat(kiosk.approve(order, ADMIN)).isInstanceOf(Decision.Taken.class);
    }

    @Test
    void whatNobodyApprovesExpiresByItself() {
        kiosk.platform().clock().advance(Duration.ofMinutes(16));
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.EXPIRED);
        assertThat(reason(ADMIN)).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void whoIsBelowTheActionsLevelCannotApproveNorCancel() {
        assertThat(reason(STAFF)).isEqualTo(Reason.LEVEL);
        assertThat(refusal(kiosk.orders().cancel(order.id(), STAFF)).reason())
                .isEqualTo(Reason.LEVEL);
        assertThat(kiosk.state("first")).isEqualTo(OrderState.PROPOSED);
        assertThat(kiosk.securityLog()).contains("order.level");
    }

    @Test
    void aProgramNeverApproves() {
        assertThat(reason(Asker.program("assistant", Level.OWNER))).isEqualTo(Reason.LEVEL);
        assertThat(kiosk.state("first")).isEqualTo(OrderState.PROPOSED);
    }

    @Test
    void whatHasChangedSinceItWasShownMakesItVoid() {
        kiosk.changePrice();

        var refusal = refusal(kiosk.approve(order, ADMIN));

        assertThat(refusal).isEqualTo(Refusal.of(Reason.CHANGED, CHANGED));
        assertThat(kiosk.state("first")).isEqualTo(OrderState.REFUSED);
        assertThat(kiosk.order("first").ending().orElseThrow().text()).contains(CHANGED);
    }

    @Test
    void whatHasChangedSinceItWasApprovedMakesItVoid() {
        kiosk.approve(order, ADMIN);
        kiosk.changePrice();
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.REFUSED);
        assertThat(kiosk.order("first").ending().orElseThrow().text()).contains(CHANGED);
        assertThat(kiosk.effects()).isEmpty();
    }

    @Test
    void theSealOfAnotherOrderApprovesNothing() {
        var other = kiosk.priceOf("second", "3 EUR");

        var decision =
                kiosk.orders().approve(order.id(), other.proposal().orElseThrow().seal(), ADMIN);

        assertThat(refusal(decision).reason()).isEqualTo(Reason.CHANGED);
        assertThat(kiosk.state("first")).isEqualTo(OrderState.PROPOSED);
        assertThat(kiosk.securityLog()).containsExactly("order.wrong-seal");
    }

    @Test
    void argumentsThatWereTamperedWithCannotBeApproved() {
        tamper();

        assertThat(reason(ADMIN)).isEqualTo(Reason.CHANGED);
        assertThat(kiosk.state("first")).isEqualTo(OrderState.REFUSED);
        assertThat(kiosk.securityLog()).containsExactly("order.tampered");
    }

    @Test
    void argumentsThatWereTamperedWithAfterTheApprovalAreNotCarriedOut() {
        kiosk.approve(order, ADMIN);
        tamper();
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.REFUSED);
        assertThat(kiosk.effects()).isEmpty();
        assertThat(kiosk.securityLog()).containsExactly("order.tampered");
    }

    @Test
    void whatIsCancelledIsNotDone() {
        kiosk.approve(order, ADMIN);

        assertThat(kiosk.orders().cancel(order.id(), ADMIN)).isInstanceOf(Decision.Taken.class);
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.CANCELLED);
        assertThat(kiosk.effects()).isEmpty();
    }

    @Test
    void whatIsDoneCannotBeCancelled() {
        kiosk.approve(order, ADMIN);
        kiosk.platform().runDueJobs();

        assertThat(refusal(kiosk.orders().cancel(order.id(), ADMIN)).reason())
                .isEqualTo(Reason.DECIDED);
        assertThat(kiosk.state("first")).isEqualTo(OrderState.DONE);
    }

    @Test
    void whatDoesNotExistIsNotApproved() {
        var decision = kiosk.orders().approve(new OrderId("none"), "seal", ADMIN);

        assertThat(refusal(decision).reason()).isEqualTo(Reason.NO_ORDER);
    }

    /** Past the trigger, as only a superuser or the owner could. */
    private void tamper() {
        kiosk.owner(
                "alter table control_orders disable trigger user",
                "update control_orders set parameters = '{\"amount\": \"9.00 EUR\"}'",
                "alter table control_orders enable trigger user");
    }

    private Reason reason(Asker approver) {
        return refusal(kiosk.approve(order, approver)).reason();
    }
}
