package maxis.spi.web;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.Optional;

/** Tells open pages, in every process, that something changed. */
public interface Live {
    /**
     * They hear it once the transaction is committed, and not at all otherwise. Hearing it twice
     * or, after a broken connection, not at all must do no harm: a page asks anew when it comes
     * back.
     *
     * @param topic the name of a {@link Topic}
     * @param id which one, as the topic's own routes name it
     * @param about the member whom it is about
     */
    void changed(Transaction transaction, String topic, String id, Optional<MemberId> about);
}
