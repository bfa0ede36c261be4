package maxis.spi.storage;

/**
 * For whom a transaction runs. Each has a database role of its own with policies of its own; none
 * contains another.
 */
public enum Audience {
    /** A member of the server: the own rows only. */
    MEMBER,
    /** Sees pages without money, ticket texts or actions. */
    VIEWER,
    /** Works on tickets, sees a customer's orders beside them. */
    STAFF,
    /** Runs the community; owners act as admins too. */
    ADMIN,
    /** The program itself: jobs, webhooks, what one member's act writes for another. */
    SYSTEM
}
