package maxis.spi.ledger;

import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves units between accounts. Each call is one statement; entries are never changed, only
 * answered by others. {@code key} makes a repeated call answer as the first did.
 */
public interface Ledger {
    /**
     * A transfer that is the whole act: a transaction of its own, in which {@code actor} acts, and
     * a third of the way to the database and back. Never within another transaction.
     */
    Posting transfer(Actor actor, Transfer transfer, String key);

    Posting transfer(Transaction transaction, Transfer transfer, String key);

    /** Sets units aside until they are captured, released or {@code until} has passed. */
    Posting hold(Transaction transaction, Transfer transfer, Instant until, String key);

    /** Makes a held transfer final, whole or in part; what is left goes back. */
    Posting capture(Transaction transaction, String holdKey, long amount, String key);

    Posting release(Transaction transaction, String holdKey);

    long balance(Transaction transaction, Account account);

    /** The newest lines of an account before a line, for paging. */
    List<Line> statement(Transaction transaction, Account account, Optional<Long> before, int most);
}
