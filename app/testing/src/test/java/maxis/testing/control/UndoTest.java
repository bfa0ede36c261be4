package maxis.testing.control;

import static maxis.testing.control.Kiosk.ADMIN;
import static maxis.testing.control.Kiosk.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.Fault;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Refusal.Reason;
import maxis.spi.control.Sending;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoTest {
    private Kiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void aDoneOrderIsTakenBackOnce() {
        kiosk.promote("first", 20);
        kiosk.platform().runDueJobs();

        assertThat(undo("back")).isInstanceOf(Sending.Runs.class);
        assertThat(undo("back")).isInstanceOf(Sending.Known.class);
        assertThat(refusal(undo("again")).reason()).isEqualTo(Reason.DECIDED);
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.UNDONE);
        assertThat(kiosk.order("back").undoes()).contains(new OrderId("first"));
        assertThat(kiosk.effects()).isEmpty();
        assertThat(refusal(undo("again")).reason()).isEqualTo(Reason.DECIDED);
    }

    @Test
    void anUndoThatFailedMayBeTriedAgain() {
        kiosk.promote("first", 20);
        kiosk.platform().runDueJobs();
        kiosk.mishap(() -> {
            throw Fault.bug("planted", null);
        });
        undo("back");
        kiosk.platform().runDueJobs();
        assertThat(kiosk.state("first")).isEqualTo(OrderState.DONE);
        kiosk.mishap(() -> {});

        undo("again");
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.UNDONE);
        assertThat(kiosk.effects()).isEmpty();
    }

    @Test
    void whatCannotBeTakenBackSaysSo() {
        kiosk.approve(kiosk.priceOf("first", "2 EUR"), ADMIN);
        kiosk.platform().runDueJobs();

        assertThat(refusal(undo("back")).reason()).isEqualTo(Reason.NOT_UNDOABLE);
    }

    private Sending undo(String id) {
        return kiosk.orders().undo(new OrderId("first"), new OrderId(id), ADMIN);
    }
}
