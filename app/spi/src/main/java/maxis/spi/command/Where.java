package maxis.spi.command;

/** Where a command may be called. */
public enum Where {
    ANYWHERE,
    /** On the server, not in private to the bot. */
    SERVER,
    /** In private to the bot only. */
    PRIVATE
}
