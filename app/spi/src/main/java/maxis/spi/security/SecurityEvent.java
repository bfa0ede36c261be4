package maxis.spi.security;

import maxis.spi.value.MemberId;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Something that touches security. Events that are equal are counted together, so {@code data}
 * holds codes that repeat, and no text of a member.
 *
 * @param type the code of what happened: {@code login.refused}
 */
public record SecurityEvent(
        String type,
        Severity severity,
        Optional<MemberId> member,
        Optional<InetAddress> address,
        Map<String, String> data) {
    public SecurityEvent {
        data = Map.copyOf(data);
    }
}
