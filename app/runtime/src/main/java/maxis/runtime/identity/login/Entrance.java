package maxis.runtime.identity.login;

/** What came of somebody who showed who they are. */
sealed interface Entrance {
    /** They are in. */
    record Entered(String sessionCookie, String target) implements Entrance {}

    /** They have to show a second factor first. */
    record Waits(String loginCookie) implements Entrance {}

    /** They are neither on the server nor were they ever. */
    record Unknown() implements Entrance {}
}
