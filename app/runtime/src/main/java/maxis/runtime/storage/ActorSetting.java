package maxis.runtime.storage;

import maxis.spi.storage.Actor;

/** The statement by which role and actor hold until the end of the transaction. */
final class ActorSetting {
    static final String SQL =
            "select set_config('role', :actingRole, true) || set_config('app.actor',"
                    + " :actingMember, true)";

    private ActorSetting() {}

    static String memberOf(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> Long.toString(person.id().value());
            case Actor.Program program -> "";
        };
    }
}
