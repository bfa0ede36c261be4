package maxis.sandbox.discord.gateway;

/** A connection to a bot. Nothing here waits for the other side. */
public interface Wire {
    void send(String text);

    /** Says why and ends. */
    void close(int code, String reason);

    /** Ends without a word, as a broken network does. */
    void cut();
}
