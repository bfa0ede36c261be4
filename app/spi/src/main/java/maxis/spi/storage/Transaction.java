package maxis.spi.storage;

import org.jdbi.v3.core.Handle;

/**
 * A running database transaction in which somebody acts. It lives on one thread, from the first
 * line of the work given to {@link Transactions} to its last; keeping it longer is a mistake that
 * shows as an exception.
 */
public interface Transaction {
    /**
     * The one who acts. PostgreSQL shows and takes only the rows that this actor may see and write.
     */
    Actor actor();

    /** For stores only: the handle on which statements run. Never close, commit or roll it back. */
    Handle handle();
}
