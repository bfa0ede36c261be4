package maxis.testing.discord;

import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The state of the server; touched by one thread at a time. */
final class Server {
    private static final long FIRST_ID = 900_001;

    final Map<MemberId, Set<RoleId>> members = new HashMap<>();
    final Set<MemberId> closed = new HashSet<>();
    final Set<ChannelId> goneChannels = new HashSet<>();
    final Set<RoleId> goneRoles = new HashSet<>();
    final Set<RoleId> highRoles = new HashSet<>();
    final Map<ChannelId, String> forbidden = new HashMap<>();
    Duration busy = Duration.ZERO;

    private final ReentrantLock lock = new ReentrantLock();
    private long lastId = FIRST_ID;

    long nextId() {
        lastId = lastId + 1;
        return lastId;
    }

    void change(Runnable step) {
        ask(() -> {
            step.run();
            return true;
        });
    }

    <T> T ask(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }
}
