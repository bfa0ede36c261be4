package maxis.runtime.discord.gateway;

/** How a bot is at this moment. */
sealed interface Condition {
    /** Another process holds the gateway, or this one has not begun. */
    record Resting() implements Condition {}

    record Connecting() implements Condition {}

    /** Connected, and on its server. */
    record Online(String server) implements Condition {}

    /** Not for now; it comes back by itself. */
    record Away(String why) implements Condition {}

    /** Somebody has to act. */
    record Stuck(String problem, String remedy) implements Condition {}
}
