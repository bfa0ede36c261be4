package maxis.testing.bench;

import maxis.runtime.storage.DatabaseLogin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the round trips to a database. */
public final class RoundTrips {
    private static final Map<String, AtomicLong> COUNTS = new ConcurrentHashMap<>();

    private final String key;

    /** The key tells this count from others in the JVM. */
    public RoundTrips(String key) {
        this.key = key;
    }

    static AtomicLong count(String key) {
        return COUNTS.computeIfAbsent(key, unknown -> new AtomicLong());
    }

    /** A login whose connections are counted. */
    public DatabaseLogin counted(DatabaseLogin login) {
        var url = login.url();
        return new DatabaseLogin(
                url
                        + (url.contains("?") ? "&" : "?")
                        + "socketFactory="
                        + CountingSockets.class.getName()
                        + "&socketFactoryArg="
                        + key,
                login.user(),
                login.password());
    }

    /**
     * The fewest that something took of several times: now and then the pool asks whether a
     * connection is alive, which is not part of it.
     */
    public long fewestOf(int times, Comparison.Act act) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long before = count(key).get();
            act.perform();
            fewest = Math.min(fewest, count(key).get() - before);
        }
        return fewest;
    }
}
