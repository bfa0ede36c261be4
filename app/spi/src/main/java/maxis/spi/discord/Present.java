package maxis.spi.discord;

import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody on the server, as Discord describes them. Programs are never among them.
 *
 * @param name what Discord shows for them; text of a member, without U+0000, which cannot be stored
 */
public record Present(
        MemberId id, String name, Optional<String> avatar, Instant joinedAt, Set<RoleId> roles) {
    public Present {
        name = name.replace("\0", "");
        roles = Set.copyOf(roles);
    }
}
