package maxis.runtime.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

final class InOrderTest {
    private final InOrder order = new InOrder(1_000, 100);

    @Test
    void whatOnePersonDoesComesInItsOrder() throws InterruptedException {
        var seen = new CopyOnWriteArrayList<Integer>();
        var done = new CountDownLatch(100);
        for (int number = 0; number < 100; number++) {
            int current = number;
            order.isTaken(
                    1,
                    () -> {
                        seen.add(current);
                        done.countDown();
                    });
        }
        done.await();

        assertThat(seen).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void whoIsSlowHoldsUpNobodyElse() throws InterruptedException {
        var slow = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        order.isTaken(1, () -> await(slow));
        order.isTaken(2, other::countDown);

        other.await();
        slow.countDown();
    }

    @Test
    void whatIsTooMuchIsNotTaken() {
        var slow = new CountDownLatch(1);
        var taken =
                IntStream.range(0, 150).filter(_ -> order.isTaken(1, () -> await(slow))).count();

        assertThat(taken).isEqualTo(100);
        assertThat(order.isTaken(2, () -> {})).isTrue();
        slow.countDown();
    }

    @Test
    void whatFailsEndsNothing() throws InterruptedException {
        var after = new CountDownLatch(1);
        for (var task :
                List.<Runnable>of(
                        () -> {
                            throw new IllegalStateException("on purpose");
                        },
                        after::countDown)) {
            order.isTaken(1, task);
        }

        after.await();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
