package maxis.spi.control;

import java.time.Instant;

/**
 * What somebody is asked to approve.
 *
 * @param seal stands for exactly this action with these parameters on this version of what it
 *     touches; an approval gives it back
 * @param expiresAt from when on it cannot be approved any more
 */
public record Proposal(Preview.Possible preview, String seal, Instant expiresAt) {}
