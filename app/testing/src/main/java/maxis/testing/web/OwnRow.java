package maxis.testing.web;

import maxis.testing.Persona;
import maxis.testing.TestPlatform;

/**
 * A route for members that names a row of theirs, and how somebody comes to own one: the owner
 * finds it, and to everybody else of their level it is as if it were not there.
 *
 * @param route its name: {@code DELETE /api/account/sessions/{id}}
 */
public record OwnRow(String route, Making making) {
    /** Lets somebody own a row and gives the value of the route's placeholder. */
    @FunctionalInterface
    public interface Making {
        String idOf(TestPlatform platform, Persona owner);
    }
}
