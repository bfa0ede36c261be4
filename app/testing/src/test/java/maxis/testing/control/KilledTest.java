package maxis.testing.control;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.Fault;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.storage.Actor;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Processes that die between any two states of an order, and others that go on. */
class KilledTest {
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

    /**
     * At each step the connection dies twice, before the step is written or, by the deferred
     * trigger, when everything is written and about to commit.
     */
    @ParameterizedTest
    @CsvSource({
        "proposed, false", "proposed, true",
        "approved, false", "approved, true",
        "claimed, false", "claimed, true",
        "done, false", "done, true"
    })
    void whereverItDiesTheOrderHasOneOutcomeAndOneEffect(String state, boolean isAtCommit) {
        plantDeath(state, isAtCommit);

        for (int round = 0; round < 4; round++) {
            survive(() -> here.approve(here.priceOf("first", "2 EUR"), Kiosk.ADMIN));
            survive(this::approveThere);
            here.platform().runDueJobs();
            passTime(Duration.ofMinutes(3));
            there.platform().runDueJobs();
        }

        assertThat(here.rows("select last_value::text from deaths")).containsExactly("3");
        assertThat(here.state("first")).isEqualTo(OrderState.DONE);
        assertThat(here.effects()).containsExactly(200L);
        assertThat(
                        here.rows(
                                "select task_name from scheduled_tasks where task_name like '%order.%'"))
                .isEmpty();
        assertThat(outcomes()).isEqualTo(1);
    }

    @Test
    void whatAProcessLeftClaimedAnotherOneFinishes() {
        here.promote("first", 20);
        here.owner(
                "select claim_order('first', 'nobody knows', 'dead', now())",
                "update scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,"
                        + " last_heartbeat = now() where task_instance = 'first'");
        there.platform().runDueJobs();
        assertThat(here.state("first")).isEqualTo(OrderState.CLAIMED);

        release();
        there.platform().runDueJobs();

        assertThat(here.state("first")).isEqualTo(OrderState.DONE);
        assertThat(here.effects()).containsExactly(20L);
    }

    @Test
    void aProcessThatWasTakenForDeadLeavesNothing()
            throws InterruptedException, ExecutionException {
        var isInside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        here.mishap(() -> {
            isInside.countDown();
            await(goOn);
        });
        here.promote("first", 20);

        try (var thread = Executors.newSingleThreadExecutor()) {
            var zombie = thread.submit(() -> here.platform().runDueJobs());
            isInside.await();
            release();
            there.platform().runDueJobs();
            assertThat(here.state("first")).isEqualTo(OrderState.DONE);
            goOn.countDown();
            zombie.get();
        }

        assertThat(here.effects()).containsExactly(20L);
        assertThat(outcomes()).isEqualTo(1);
    }

    @Test
    void aClaimThatWasTakenAwayEndsNothingEvenIfTheJobIsStillOurs() {
        here.promote("first", 20);
        here.mishap(() -> {
            here.mishap(() -> {});
            here.owner("select claim_order('first', 'nobody knows', 'zombie', now())");
        });

        here.platform().runDueJobs();
        assertThat(here.state("first")).isEqualTo(OrderState.CLAIMED);
        assertThat(here.effects()).isEmpty();
        passTime(Duration.ofMinutes(3));
        here.platform().runDueJobs();

        assertThat(here.state("first")).isEqualTo(OrderState.DONE);
        assertThat(here.effects()).containsExactly(20L);
    }

    @Test
    void anOrderWhoseJobIsParkedFails() {
        here.owner(
                """
                create function never() returns trigger language plpgsql as
                    $$ begin raise exception 'planted' using errcode = '40P01'; end $$
                """,
                "create constraint trigger never after update on control_orders deferrable initially"
                        + " deferred for each row when (new.state = 'done') execute function never()");
        here.promote("first", 20);
        for (int round = 0; round < 12; round++) {
            here.platform().runDueJobs();
            passTime(Duration.ofHours(2));
        }
        here.platform().runDueJobs();

        assertThat(here.state("first")).isEqualTo(OrderState.FAILED);
        assertThat(here.order("first").ending().orElseThrow().reference()).isPresent();
        assertThat(here.effects()).isEmpty();
    }

    private void approveThere() {
        there.orders()
                .find(Actor.system("test"), new OrderId("first"))
                .ifPresent(order -> there.approve(order, Kiosk.ADMIN));
    }

    private void plantDeath(String state, boolean isAtCommit) {
        here.owner(
                "create sequence deaths",
                "grant usage on sequence deaths to public",
                """
                create function die() returns trigger language plpgsql security definer as $$
                begin
                    if nextval('public.deaths') < 3 then
                        raise exception 'planted' using errcode = '57P01';
                    end if;
                    return new;
                end $$
                """,
                (isAtCommit
                                ? "create constraint trigger die after insert or update on control_orders"
                                        + " deferrable initially deferred for each row"
                                : "create trigger die before insert or update on control_orders for"
                                        + " each row")
                        + " when (new.state = '"
                        + state
                        + "') execute function die()");
    }

    /** The job's owner is taken for dead, as after four heartbeats. */
    private void release() {
        here.owner(
                "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1 where task_instance = 'first'");
    }

    private void passTime(Duration time) {
        here.platform().clock().advance(time);
        there.platform().clock().advance(time);
    }

    private int outcomes() {
        return here.rows(
                        "select action from audit_log where subject = 'order:first' and action in"
                                + " ('orders.done', 'orders.refused', 'orders.failed', 'orders.expired',"
                                + " 'orders.cancelled')")
                .size();
    }

    private static void survive(Runnable act) {
        try {
            act.run();
        } catch (JdbiException | Fault | AssertionError died) {
            assertThat(died).isNotNull();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
