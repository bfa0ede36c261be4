package maxis.runtime.identity.guard;

import jakarta.inject.Inject;

import maxis.spi.security.SecurityEvent;
import maxis.spi.security.SecurityLog;
import maxis.spi.security.Severity;
import maxis.spi.value.MemberId;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;

/** Tells the security log what was refused at the door, and what changed hands there. */
public final class Incidents {
    private final SecurityLog log;

    @Inject
    Incidents(SecurityLog log) {
        this.log = log;
    }

    /** Something that looks like a mistake or an attack. */
    public void refused(String type, Optional<MemberId> member, String address, String why) {
        record(type, Severity.WARNING, member, address, why);
    }

    /** Something that its owner may want to look up. */
    public void noted(String type, MemberId member, String address, String how) {
        record(type, Severity.INFO, Optional.of(member), address, how);
    }

    private void record(
            String type,
            Severity severity,
            Optional<MemberId> member,
            String address,
            String reason) {
        log.record(
                new SecurityEvent(
                        type, severity, member, parsed(address), Map.of("reason", reason)));
    }

    static Optional<InetAddress> parsed(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
