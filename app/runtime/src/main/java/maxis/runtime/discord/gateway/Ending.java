package maxis.runtime.discord.gateway;

/** Why a connection ended, and what follows from it. */
sealed interface Ending {
    /** Nobody has to act; it is tried again after a pause. */
    record Passing(String why) implements Ending {}

    /** Somebody has to act at Discord; whether they did is looked at every few minutes. */
    record Refused(String problem, String remedy) implements Ending {}

    /** Nothing helps but another configuration: no further attempt in this process. */
    record Final(String problem, String remedy) implements Ending {}
}
