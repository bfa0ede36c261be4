package maxis.spi;

import java.util.Set;

/**
 * One feature of the product, whole: its commands, jobs, pages, tables and texts. Found by {@link
 * java.util.ServiceLoader} and switched by {@code cogs.<id>.enabled}. A cog knows the SPI and
 * nothing else of the product.
 *
 * <p>The program creates one instance with the public constructor that takes nothing and calls
 * {@link #bind} once, before anything is started; nothing may be opened, read or sent there.
 */
public interface Cog {
    /** Its name in configuration, messages, logs and metrics. */
    CogId id();

    /** The process roles that load it. */
    Set<ProcessRole> roles();

    /** Declares everything that the cog contributes. */
    void bind(CogBinder cog);
}
