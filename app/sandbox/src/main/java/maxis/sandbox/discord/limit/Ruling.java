package maxis.sandbox.discord.limit;

import java.util.Map;

/** What the limits say to a request. */
public sealed interface Ruling {
    /** Go on; the headers belong to the answer. */
    record Pass(Map<String, String> headers) implements Ruling {}

    /** Come back later. */
    record Wait(double seconds, boolean global, Map<String, String> headers) implements Ruling {}

    /** Too many refused requests: the address is shut out, without a word in JSON. */
    record ShutOut() implements Ruling {}
}
