package maxis.runtime.identity.person;

import maxis.spi.value.Level;
import maxis.spi.value.Right;

import java.util.Set;

/**
 * What somebody may do now.
 *
 * @param isKnown whether they are or were on the server, or belong to the team
 */
public record Person(Level level, Set<Right> rights, boolean isKnown) {
    public Person {
        rights = Set.copyOf(rights);
    }
}
