package maxis.runtime.discord.port;

import maxis.runtime.discord.port.Timetable.Next;

import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.requests.Route;

import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Sends the requests of one bot as the timetable says, in place of the library's own queue. Each
 * request runs on a virtual thread of its own.
 */
final class PacedRequests implements RestRateLimiter {
    private final Timetable<Work> timetable;
    private final Verdicts verdicts;
    private final LongSupplier ticker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Route, String> hashes = new HashMap<>();
    private int underWay;
    private boolean isStopped;
    private boolean isOver;
    private Runnable afterwards = () -> {};

    PacedRequests(Pace pace, Verdicts verdicts, LongSupplier ticker) {
        this.timetable = new Timetable<>(pace);
        this.verdicts = verdicts;
        this.ticker = ticker;
        Thread.ofVirtual().name("discord-out").start(this::dispatch);
    }

    @Override
    public void enqueue(Work work) {
        locked(() -> {
            timetable.add(bucket(work.getRoute()), Outbound.lane(), work);
            goOn();
        });
    }

    @Override
    public void stop(boolean shutdown, Runnable callback) {
        locked(() -> {
            if (!isStopped) {
                isStopped = true;
                afterwards = callback;
            }
            if (shutdown) {
                timetable.remove(_ -> true).forEach(Work::cancel);
            }
            changed.signalAll();
        });
    }

    @Override
    public boolean isStopped() {
        lock.lock();
        try {
            return isStopped;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int cancelRequests() {
        lock.lock();
        try {
            var cancelled = timetable.remove(work -> !work.isPriority());
            cancelled.forEach(Work::cancel);
            return cancelled.size();
        } finally {
            lock.unlock();
        }
    }

    /** Sends what has to wait for its moment; what may go at once goes from where it comes. */
    private void dispatch() {
        lock.lock();
        try {
            while (!isStopped || underWay > 0 || !timetable.isEmpty()) {
                changed.awaitNanos(sendDue());
            }
            isOver = true;
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("Nobody else knows this thread", impossible);
        } finally {
            lock.unlock();
        }
        afterwards.run();
    }

    /** Something came or was answered. */
    private void goOn() {
        if (sendDue() != Pace.NEVER || isStopped) {
            changed.signalAll();
        }
    }

    /** Sends what may go now and answers in how many nanoseconds more may. */
    private long sendDue() {
        while (!isOver) {
            switch (timetable.next(ticker.getAsLong())) {
                case Next.Go<Work> go -> {
                    underWay++;
                    Thread.ofVirtual().name("discord-request").start(() -> execute(go));
                }
                case Next.Wait<Work>(var nanos) -> {
                    return nanos;
                }
            }
        }
        return Pace.NEVER;
    }

    private void execute(Next.Go<Work> go) {
        Response answer = null;
        try {
            answer = go.work().isSkipped() ? null : go.work().execute();
        } finally {
            // The library closes its answers; their headers can still be read.
            var headers = answer;
            locked(() -> answered(go, headers));
        }
    }

    private void answered(Next.Go<Work> go, @Nullable Response answer) {
        long now = ticker.getAsLong();
        underWay--;
        timetable.answered(go.bucket(), go.at(), now);
        var work = go.work();
        var route = work.getRoute();
        if (answer == null) {
            // Skipped, or failed in a way that the library has told to whoever waits.
            work.cancel();
        } else {
            learnHash(route.getBaseRoute(), answer);
            verdicts.judge(answer, bucket(route), timetable.pace(), now);
        }
        if (!work.isDone()) {
            timetable.addAgain(bucket(route), go.lane(), work);
        }
        goOn();
    }

    private void learnHash(Route route, Response answer) {
        var hash = answer.header(HASH_HEADER);
        if (hash != null && hashes.putIfAbsent(route, hash) == null) {
            timetable.rename(route + ":", hash + ":");
        }
    }

    private Bucket<Work> bucket(Route.CompiledRoute compiled) {
        var route = compiled.getBaseRoute();
        var kind = hashes.getOrDefault(route, route.toString());
        return timetable.bucket(
                kind + ":" + compiled.getMajorParameters(), route.isInteractionBucket());
    }

    private void locked(Runnable step) {
        lock.lock();
        try {
            step.run();
        } finally {
            lock.unlock();
        }
    }
}
