package maxis.spi.member;

import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is or was on the server.
 *
 * @param name what Discord shows for them; text of a member, so an argument of messages, never part
 *     of one
 * @param joinedAt when they came the last time, where that is known
 * @param isHere whether they are on the server now
 */
public record Profile(
        MemberId id,
        String name,
        Optional<String> avatar,
        Optional<Instant> joinedAt,
        boolean isHere,
        int warnings) {}
