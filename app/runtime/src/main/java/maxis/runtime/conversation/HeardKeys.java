package maxis.runtime.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was heard of late. Discord delivers some things twice, within moments and to the same
 * process; what comes later or elsewhere meets handlers that know their own repetitions.
 */
final class HeardKeys {
    private static final int MOST = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Boolean> keys =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST;
                }
            };

    boolean isNew(String key) {
        lock.lock();
        try {
            return keys.put(key, true) == null;
        } finally {
            lock.unlock();
        }
    }
}
