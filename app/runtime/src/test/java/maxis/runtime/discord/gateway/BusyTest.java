package maxis.runtime.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

final class BusyTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Busy busy = new Busy();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final AtomicBoolean isDone = new AtomicBoolean();

    @Test
    void anEndWaitsForWhatIsUnderWay() throws InterruptedException {
        busy.begin("slow", this::work);
        begun.await();
        var seenAtTheEnd = new AtomicBoolean();
        var end =
                Thread.ofPlatform()
                        .start(() -> {
                            close(LONG);
                            seenAtTheEnd.set(isDone.get());
                        });
        while (end.isAlive() && end.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goesOn.countDown();
        end.join();

        assertThat(seenAtTheEnd).isTrue();
    }

    @Test
    void anEndDoesNotWaitForever() throws InterruptedException {
        busy.begin("endless", this::work);
        begun.await();
        close(Duration.ofMillis(1));

        assertThat(isDone).isFalse();
        goesOn.countDown();
    }

    @Test
    void whatFailsIsNotWaitedFor() throws InterruptedException {
        busy.begin(
                "failing",
                () -> {
                    Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
                    begun.countDown();
                    throw new IllegalStateException("planted");
                });
        begun.await();
        close(LONG);

        assertThat(busy.isOpen()).isFalse();
    }

    @Test
    void nothingBeginsAfterTheEndUntilItIsOpenedAgain() throws InterruptedException {
        close(LONG);
        busy.begin("late", () -> isDone.set(true));
        busy.open();
        busy.begin("again", begun::countDown);
        begun.await();
        close(LONG);

        assertThat(isDone).isFalse();
    }

    private void work() {
        begun.countDown();
        try {
            goesOn.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        isDone.set(true);
    }

    private void close(Duration patience) {
        try {
            busy.close(patience);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
