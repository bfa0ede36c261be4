package maxis.testing.storage;

import java.util.Random;

/** What befalls a transaction. */
enum Misfortune {
    NONE,
    THROWN_EXCEPTION,
    BROKEN_STATEMENT,
    /** The work catches what the database said and goes on as if nothing had been. */
    HIDDEN_BROKEN_STATEMENT,
    KILLED_CONNECTION;

    /** Half of the time none; a kill in fifty, since a new connection takes long. */
    static Misfortune any(Random chance) {
        int throwOfDice = chance.nextInt(50);
        if (throwOfDice == 0) {
            return KILLED_CONNECTION;
        }
        return switch (throwOfDice % 6) {
            case 0 -> THROWN_EXCEPTION;
            case 1 -> BROKEN_STATEMENT;
            case 2 -> HIDDEN_BROKEN_STATEMENT;
            default -> NONE;
        };
    }
}
