package maxis.sandbox.discord.limit;

import java.time.Duration;
import java.util.List;

/**
 * How often a bot may ask.
 *
 * @param global requests in a second over all routes, 0 for any number
 * @param quotas the first that fits a route counts
 * @param invalid how many refused requests (401, 403, 429) in ten minutes are forgiven
 */
public record Limits(int global, List<Quota> quotas, int invalid) {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /**
     * One bucket's size.
     *
     * @param routes a pattern over method and template
     */
    public record Quota(String routes, int requests, Duration window) {
        boolean fits(String operation) {
            return operation.matches(routes);
        }
    }

    /**
     * As Discord does it, as far as it is known; it may change any day, so its headers are to be
     * believed.
     */
    public static Limits discord() {
        return new Limits(
                50,
                List.of(
                        quota("POST /channels/[^/]+/messages", 5, Duration.ofSeconds(5)),
                        quota("PATCH /channels/[^/]+/messages/[^/]+", 5, Duration.ofSeconds(5)),
                        quota("DELETE /channels/[^/]+/messages/[^/]+", 5, SECOND),
                        quota("(PUT|DELETE) .*/reactions/.*", 1, Duration.ofMillis(250)),
                        quota("POST .*/messages/bulk-delete", 1, SECOND),
                        quota("PATCH /channels/[^/]+", 5, Duration.ofSeconds(15)),
                        quota("POST .*/threads", 10, Duration.ofSeconds(10)),
                        quota("(PUT|DELETE) .*/roles/[^/]+", 10, Duration.ofSeconds(10)),
                        quota("PATCH /guilds/[^/]+/members/[^/]+", 10, Duration.ofSeconds(10)),
                        quota("POST /users/@me/channels", 10, Duration.ofSeconds(10)),
                        quota("POST /webhooks/.*", 5, Duration.ofSeconds(2)),
                        quota(".*", 50, SECOND)),
                10_000);
    }

    /** Nobody is ever slowed down. */
    public static Limits none() {
        return new Limits(0, List.of(), Integer.MAX_VALUE);
    }

    /** One limit over everything and none per route. */
    public static Limits global(int perSecond) {
        return new Limits(perSecond, List.of(), 10_000);
    }

    private static Quota quota(String routes, int requests, Duration window) {
        return new Quota(routes, requests, window);
    }
}
