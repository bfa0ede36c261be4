package maxis.testing.discord.port;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Looks again whenever the bot has heard something. */
final class Heard implements EventListener, AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final JDA jda;

    Heard(JDA jda) {
        this.jda = jda;
        jda.addEventListener(this);
    }

    void await(Duration patience, BooleanSupplier wished) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!wished.getAsBoolean()) {
                if (left <= 0) {
                    throw new AssertionError("It did not come to pass");
                }
                // A change without an event of its own is seen with the next one, or soon.
                long step = Math.min(left, TimeUnit.MILLISECONDS.toNanos(50));
                left -= step - news.awaitNanos(step);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onEvent(GenericEvent event) {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        jda.removeEventListener(this);
    }
}
