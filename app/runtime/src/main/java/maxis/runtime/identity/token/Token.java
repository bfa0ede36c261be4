package maxis.runtime.identity.token;

import maxis.spi.CogId;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A token without what makes it one.
 *
 * @param level of its member when it was made
 */
public record Token(
        UUID id,
        MemberId member,
        String name,
        List<Scope> scopes,
        Level level,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt) {
    public Token {
        scopes = List.copyOf(scopes);
    }

    /** Whether it is good for a route of this cog. */
    public boolean covers(CogId owner, boolean mutates) {
        return scopes.stream().anyMatch(scope -> scope.covers(owner, mutates));
    }

    /** How far it goes now that its member's level is this one. */
    public Level atMost(Level current) {
        return current.includes(level) ? level : current;
    }
}
