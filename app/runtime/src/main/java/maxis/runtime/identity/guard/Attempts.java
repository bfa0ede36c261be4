package maxis.runtime.identity.guard;

import jakarta.inject.Inject;

import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How often an address, or a session, may try to show who it is. */
public final class Attempts {
    private static final Limit LOGINS = new Limit(5, Duration.ofMinutes(1));
    private static final Limit FAILURES = new Limit(10, Duration.ofHours(1));
    private static final Limit CODES = new Limit(5, Duration.ofMinutes(5));
    private static final Limit CODES_OF_A_MEMBER = new Limit(20, Duration.ofHours(1));
    private static final int NETWORK_OF_A_HOUSEHOLD = 8;

    private final Limits limits;

    @Inject
    Attempts(Limits limits) {
        this.limits = limits;
    }

    /** Counts the beginning of a sign-in; how long to wait, if it may not begin now. */
    public Optional<Duration> begin(String address) {
        return isBlocked(address)
                .or(() -> pause(limits.take("web.login:" + place(address), LOGINS)));
    }

    /** How long an address is shut out for what went wrong before. */
    public Optional<Duration> isBlocked(String address) {
        return pause(limits.look("web.failure:" + place(address), FAILURES));
    }

    /** Counts something that went wrong. */
    public void fail(String address) {
        limits.take("web.failure:" + place(address), FAILURES);
    }

    /** Counts a code that somebody tries; both what they come with and who they are is limited. */
    public Optional<Duration> tryCode(String sessionOrLogin, String member) {
        return pause(limits.take("web.code:" + sessionOrLogin, CODES))
                .or(() -> pause(limits.take("web.codes:" + member, CODES_OF_A_MEMBER)));
    }

    private static Optional<Duration> pause(Taking taking) {
        return switch (taking) {
            case Taking.Taken() -> Optional.empty();
            case Taking.Refused(var pause) -> Optional.of(pause);
        };
    }

    /** One household has one IPv4 address, but more of IPv6 than anybody could count. */
    private static String place(String address) {
        var parsed = Incidents.parsed(address);
        return parsed.filter(Inet6Address.class::isInstance)
                .map(InetAddress::getAddress)
                .map(bytes ->
                        HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_OF_A_HOUSEHOLD)))
                .orElse(address);
    }
}
