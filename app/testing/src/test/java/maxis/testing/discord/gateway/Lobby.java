package maxis.testing.discord.gateway;

import maxis.spi.discord.Happening;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** What the test holds of the cog: its slow answers, and what it saw. */
final class Lobby {
    private final List<Happening> seen = new CopyOnWriteArrayList<>();
    private final List<Integer> rings = new CopyOnWriteArrayList<>();
    private final Semaphore released = new Semaphore(0);
    private final CountDownLatch begun = new CountDownLatch(1);

    void see(Happening happening) {
        seen.add(happening);
    }

    List<Happening> seen() {
        return seen;
    }

    <H extends Happening> List<H> seen(Class<H> type) {
        return seen.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void ring(int number) {
        rings.add(number);
    }

    List<Integer> rings() {
        return rings;
    }

    @Override
    public String toString() {
        return "rings " + rings + ", seen " + seen;
    }

    /** Called by the handler: stays until the test lets it go. */
    void stay() {
        begun.countDown();
        released.acquireUninterruptibly();
    }

    void letGo() {
        released.release();
    }

    /** Waits until somebody stays. */
    void awaitSomebody() throws InterruptedException {
        begun.await();
    }
}
