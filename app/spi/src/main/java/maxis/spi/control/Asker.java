package maxis.spi.control;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Actor;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

/**
 * Who asks, as far as whoever took the request has verified it.
 *
 * @param origin over which way it came
 */
public record Asker(Actor actor, Level level, Origin origin) {
    public Asker {
        if (actor instanceof Actor.Person(var audience, var id)
                && !Actor.person(level, id).audience().equals(audience)) {
            throw new IllegalArgumentException(audience + " does not belong to " + level);
        }
    }

    /** A person with the level that they hold now. */
    public static Asker person(MemberId id, Level level, Origin origin) {
        return new Asker(Actor.person(level, id), level, origin);
    }

    /** A part of the program, with as much of a say as it was given. It never approves. */
    public static Asker program(String name, Level level) {
        return new Asker(Actor.system(name), level, Origin.PROGRAM);
    }
}
