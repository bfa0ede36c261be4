package maxis.sandbox.discord.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts requests against the limits. */
public final class RateLimiter {
    private final InstantSource clock;
    private final Map<String, Window> buckets = new HashMap<>();
    private final Map<Long, Window> everything = new HashMap<>();
    private final Map<String, Optional<Limits.Quota>> quotas = new HashMap<>();
    private final InvalidRequests invalid;
    private Limits limits;

    public RateLimiter(InstantSource clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
        invalid = new InvalidRequests(clock);
    }

    public synchronized void use(Limits others) {
        limits = others;
        quotas.clear();
        buckets.clear();
        everything.clear();
    }

    public InvalidRequests invalid() {
        return invalid;
    }

    /**
     * Counts a request, or says why not.
     *
     * @param caller the application, or 0
     * @param operation method and template
     * @param major the channel, guild or webhook that has buckets of its own
     */
    public synchronized Ruling rule(long caller, String operation, String major) {
        if (invalid.count() > limits.invalid()) {
            return new Ruling.ShutOut();
        }
        var now = clock.instant();
        if (limits.global() > 0 && !isExempt(operation)) {
            var all =
                    everything.computeIfAbsent(
                            caller, _ -> new Window(limits.global(), Duration.ofSeconds(1)));
            if (!all.take(now)) {
                return wait(all, now, "global");
            }
        }
        var quota = quotas.computeIfAbsent(operation, this::quota);
        if (quota.isEmpty()) {
            return new Ruling.Pass(Map.of());
        }
        var name = bucketName(quota.get(), operation);
        var bucket =
                buckets.computeIfAbsent(
                        caller + " " + name + " " + major,
                        _ -> new Window(quota.get().requests(), quota.get().window()));
        if (!bucket.take(now)) {
            var wait = wait(bucket, now, "user");
            var headers = new TreeMap<>(wait.headers());
            headers.putAll(headers(bucket, name, now));
            return new Ruling.Wait(wait.seconds(), false, headers);
        }
        return new Ruling.Pass(headers(bucket, name, now));
    }

    private Optional<Limits.Quota> quota(String operation) {
        return limits.quotas().stream().filter(it -> it.fits(operation)).findFirst();
    }

    /** Answers to members must not wait for the rest. */
    private static boolean isExempt(String operation) {
        return operation.contains("/interactions/")
                || operation.contains("/webhooks/{webhook_id}/");
    }

    private static String bucketName(Limits.Quota quota, String operation) {
        var shared = quota.routes().equals(".*") ? operation : quota.routes();
        return "%016x".formatted(shared.hashCode() * 0x9E3779B97F4A7C15L);
    }

    private static Ruling.Wait wait(Window window, Instant now, String scope) {
        var seconds = Math.max(0.001, window.secondsLeft(now));
        return new Ruling.Wait(seconds, scope.equals("global"), waiting(seconds, scope));
    }

    /** The headers of an answer that tells to wait. */
    public static Map<String, String> waiting(double seconds, String scope) {
        var headers = new TreeMap<String, String>();
        headers.put("Retry-After", Long.toString((long) Math.ceil(seconds)));
        headers.put("X-RateLimit-Scope", scope);
        if (scope.equals("global")) {
            headers.put("X-RateLimit-Global", "true");
        }
        return headers;
    }

    private static Map<String, String> headers(Window bucket, String name, Instant now) {
        var headers = new TreeMap<String, String>();
        headers.put("X-RateLimit-Bucket", name);
        headers.put("X-RateLimit-Limit", Integer.toString(bucket.most()));
        headers.put("X-RateLimit-Remaining", Integer.toString(bucket.left()));
        headers.put("X-RateLimit-Reset", seconds(bucket.end().toEpochMilli() / 1000.0));
        headers.put("X-RateLimit-Reset-After", seconds(bucket.secondsLeft(now)));
        return headers;
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
