package maxis.spi.web;

import maxis.spi.storage.Actor;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;

import java.util.Set;

/**
 * The person behind a request, with what they hold at this moment: levels and rights are read anew
 * for every request, so that a role that was taken counts at once.
 *
 * @param rights what their roles give them beside the level, and for a token no more than that
 */
public record Caller(MemberId member, Level level, Set<Right> rights, Means means) {
    /** How they showed who they are. */
    public sealed interface Means {
        /** A browser that signed in. */
        record Session(String id) implements Means {}

        /** One of their own tokens. */
        record Token(String id) implements Means {}
    }

    public Caller {
        rights = Set.copyOf(rights);
    }

    /** Who acts in the database for this request. */
    public Actor.Person actor() {
        return Actor.person(level, member);
    }

    public boolean holds(Right right) {
        return rights.contains(right);
    }
}
