package maxis.runtime.discord.port;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets those who come with the same key in one after the other. */
final class KeyedLocks {
    private static final int STRIPES = 64;

    private final List<ReentrantLock> stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    <T> T with(String key, Supplier<T> work) {
        var lock = stripes.get(Math.floorMod(key.hashCode(), STRIPES));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
