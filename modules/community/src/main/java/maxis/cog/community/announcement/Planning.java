package maxis.cog.community.announcement;

import java.time.Instant;

/** What comes of having something announced. */
sealed interface Planning {
    /** It will be posted then, once. */
    record Planned(Instant first) implements Planning {}

    /** There are no words yet. */
    record Empty() implements Planning {}

    /** Nobody has said in which channel. */
    record NoRoom() implements Planning {}

    /** It is no draft any more. */
    record Decided() implements Planning {}
}
