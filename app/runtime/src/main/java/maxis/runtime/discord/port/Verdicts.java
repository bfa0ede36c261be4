package maxis.runtime.discord.port;

import static net.dv8tion.jda.api.requests.RestRateLimiter.GLOBAL_HEADER;
import static net.dv8tion.jda.api.requests.RestRateLimiter.LIMIT_HEADER;
import static net.dv8tion.jda.api.requests.RestRateLimiter.REMAINING_HEADER;
import static net.dv8tion.jda.api.requests.RestRateLimiter.RESET_AFTER_HEADER;
import static net.dv8tion.jda.api.requests.RestRateLimiter.RETRY_AFTER_HEADER;
import static net.dv8tion.jda.api.requests.RestRateLimiter.SCOPE_HEADER;

import okhttp3.Response;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/**
 * Draws the consequences of an answer: what is left of its bucket, and whether to be silent. Shared
 * by all bots, because what Discord counts of refused requests, it counts by address.
 */
final class Verdicts {
    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final Refusals refusals = new Refusals();
    private long tooMany;

    synchronized int refused(long now) {
        return refusals.count(now);
    }

    /** How many answers said that it was too much, since the start. */
    synchronized long tooMany() {
        return tooMany;
    }

    synchronized void judge(Response answer, Bucket<?> bucket, Pace pace, long now) {
        learn(answer, bucket, now);
        if (answer.code() == TOO_MANY) {
            tooMany++;
            slowDown(answer, bucket, pace, now);
        }
        if (isRefusal(answer)) {
            long silent = refusals.add(now);
            if (silent > now && refusals.count(now) == Refusals.MOST) {
                LOG.warn(
                        "Discord refused {} requests within ten minutes. Only answers to people go"
                                + " out for now; doctor says which permissions are missing.",
                        Refusals.MOST);
            }
            pace.pauseQueued(silent);
        }
    }

    private static void learn(Response answer, Bucket<?> bucket, long now) {
        var limit = answer.header(LIMIT_HEADER);
        var remaining = answer.header(REMAINING_HEADER);
        var reset = answer.header(RESET_AFTER_HEADER);
        if (limit != null && remaining != null && reset != null) {
            bucket.learn(
                    Integer.parseInt(limit),
                    Integer.parseInt(remaining),
                    now + nanos(Double.parseDouble(reset)));
        }
    }

    private static void slowDown(Response answer, Bucket<?> bucket, Pace pace, long now) {
        long until = now + nanos(Double.parseDouble(answer.header(RETRY_AFTER_HEADER, "1")));
        boolean isOfTheNetwork = answer.header("via") == null;
        if (isOfTheNetwork || answer.header(GLOBAL_HEADER) != null) {
            LOG.warn(
                    "Discord asks for silence of {} s on all routes ({}).",
                    answer.header(RETRY_AFTER_HEADER),
                    isOfTheNetwork ? "the network in front of it" : "all our requests together");
            pace.pause(until);
        }
        bucket.close(until);
    }

    /** What others used up of a shared limit is not held against us. */
    private static boolean isRefusal(Response answer) {
        return switch (answer.code()) {
            case UNAUTHORIZED, FORBIDDEN -> true;
            case TOO_MANY -> !"shared".equals(answer.header(SCOPE_HEADER));
            default -> false;
        };
    }

    private static long nanos(double seconds) {
        return (long) (seconds * SECOND);
    }
}
