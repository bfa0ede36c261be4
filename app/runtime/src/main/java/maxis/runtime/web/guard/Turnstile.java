package maxis.runtime.web.guard;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.spi.Fault;
import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts calls per address and per session, in all processes together. Calls are taken from the
 * database by the dozen, and who is refused is remembered, so that neither many calls nor too many
 * cost a statement each.
 */
public final class Turnstile {
    private static final Logger LOG = LoggerFactory.getLogger(Turnstile.class);
    private static final int TOGETHER = 20;
    private static final int REMEMBERED = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Limits limits;
    private final InstantSource clock;
    private final Limit perAddress;
    private final Limit perSession;
    private final Map<String, Purse> purses =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Purse> eldest) {
                    return size() > REMEMBERED;
                }
            };

    @Inject
    Turnstile(Limits limits, InstantSource clock, WebConfiguration configuration) {
        this.limits = limits;
        this.clock = clock;
        this.perAddress = byTheDozen(configuration.callsPerAddress());
        this.perSession = byTheDozen(configuration.callsPerSession());
    }

    /** What is answered to who comes too often. */
    public static Answer refusal(Duration pause) {
        return new Answer.Problem(429, Text.of("platform.refuse.busy").with("wait", pause))
                .with("Retry-After", Long.toString(pause.toSeconds() + 1));
    }

    /** Lets one call of an address through, or says how long to wait. */
    public Optional<Duration> pass(String address) {
        return pass("web.address:" + subscriber(address), perAddress);
    }

    /** Lets one call of a session or token through, or says how long to wait. */
    public Optional<Duration> pass(Caller caller) {
        var means =
                switch (caller.means()) {
                    case Caller.Means.Session(var id) -> "session:" + id;
                    case Caller.Means.Token(var id) -> "token:" + id;
                };
        return pass("web." + means, perSession);
    }

    private Optional<Duration> pass(String key, Limit limit) {
        var purse = purse(key);
        // Others of the same key wait for the one who asks the database; other keys do not.
        synchronized (purse) {
            var now = clock.instant();
            if (now.isBefore(purse.refusedUntil)) {
                return Optional.of(Duration.between(now, purse.refusedUntil));
            }
            if (purse.left > 0 && now.isBefore(purse.validUntil)) {
                purse.left--;
                return Optional.empty();
            }
            return fill(purse, key, limit, now);
        }
    }

    private Optional<Duration> fill(Purse purse, String key, Limit limit, Instant now) {
        switch (take(key, limit)) {
            case Taking.Taken() -> {
                purse.left = TOGETHER - 1;
                purse.validUntil = now.plus(MINUTE);
                return Optional.empty();
            }
            case Taking.Refused(var pause) -> {
                purse.refusedUntil = now.plus(pause);
                return Optional.of(pause);
            }
        }
    }

    private Taking take(String key, Limit limit) {
        try {
            return limits.take(key, limit);
        } catch (Fault away) {
            // Whoever comes is told of the database by what they ask for.
            LOG.debug("Calls are not counted while the database is away", away);
            return new Taking.Taken();
        }
    }

    private Purse purse(String key) {
        synchronized (purses) {
            return purses.computeIfAbsent(key, _ -> new Purse());
        }
    }

    private static Limit byTheDozen(int calls) {
        return new Limit(Math.max(1, calls / TOGETHER), MINUTE);
    }

    /** Of IPv6 one subscriber has a whole network of addresses. */
    static String subscriber(String address) {
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return bytes.length == 4
                ? address
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) + "::/64";
    }

    /** What is left of what was taken together. */
    private static final class Purse {
        private int left;
        private Instant validUntil = Instant.EPOCH;
        private Instant refusedUntil = Instant.EPOCH;
    }
}
