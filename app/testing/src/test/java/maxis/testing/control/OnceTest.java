package maxis.testing.control;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.control.Decision;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Sending;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The same order from everywhere at once, in two processes. */
class OnceTest {
    private static final int TIMES = 1_000;

    private Kiosk here;
    private Kiosk there;

    @BeforeEach
    void open() {
        here = Kiosk.open();
        there = here.beside();
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void anOrderSentAThousandTimesAtOnceIsCarriedOutOnce() throws Exception {
        var answers = atOnce(kiosk -> kiosk.promote("first", 20));
        atOnce(
                kiosk -> {
                    kiosk.platform().runDueJobs();
                    return true;
                },
                2);

        assertThat(answers.stream().filter(Sending.Runs.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Sending.Known.class::isInstance)).hasSize(TIMES - 1);
        assertThat(answers.stream().map(OnceTest::order).map(Order::id).distinct()).hasSize(1);
        assertThat(here.effects()).containsExactly(20L);
        assertThat(here.state("first")).isEqualTo(OrderState.DONE);
    }

    @Test
    void anApprovalGivenAThousandTimesAtOnceCountsOnce() throws Exception {
        var order = here.priceOf("first", "2 EUR");

        var answers = atOnce(kiosk -> kiosk.approve(order, Kiosk.ADMIN));
        here.platform().runDueJobs();
        there.platform().runDueJobs();

        assertThat(answers.stream().filter(Decision.Taken.class::isInstance)).hasSize(1);
        assertThat(here.effects()).containsExactly(200L);
    }

    @Test
    void anOrderUndoneFromEverywhereIsUndoneOnce() throws Exception {
        here.promote("first", 20);
        here.platform().runDueJobs();
        var number = new AtomicInteger();

        var answers =
                atOnce(
                        kiosk ->
                                kiosk.orders()
                                        .undo(
                                                new OrderId("first"),
                                                new OrderId("back-" + number.incrementAndGet()),
                                                Kiosk.ADMIN),
                        100);
        here.platform().runDueJobs();

        assertThat(answers.stream().filter(Sending.Runs.class::isInstance)).hasSize(1);
        assertThat(here.state("first")).isEqualTo(OrderState.UNDONE);
        assertThat(here.effects()).isEmpty();
    }

    private static Order order(Sending sending) {
        return switch (sending) {
            case Sending.Runs(var order) -> order;
            case Sending.Known(var order) -> order;
            case Sending.Waits(var order) -> order;
            case Sending.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /** What somebody does in one of the processes. */
    @FunctionalInterface
    private interface Act<T> {
        T by(Kiosk kiosk);
    }

    private <T> List<T> atOnce(Act<T> act) throws InterruptedException, ExecutionException {
        return atOnce(act, TIMES);
    }

    private <T> List<T> atOnce(Act<T> act, int times)
            throws InterruptedException, ExecutionException {
        var begin = new CountDownLatch(1);
        var running = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                var kiosk = i % 2 == 0 ? here : there;
                Callable<T> call =
                        () -> {
                            begin.await();
                            return act.by(kiosk);
                        };
                running.add(threads.submit(call));
            }
            begin.countDown();
        }
        var answers = new ArrayList<T>();
        for (var each : running) {
            answers.add(each.get());
        }
        return answers;
    }
}
