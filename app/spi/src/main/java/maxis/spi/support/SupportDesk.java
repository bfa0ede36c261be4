package maxis.spi.support;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;

/**
 * Opens tickets for members and tells of those that are open. Every call belongs to the caller's
 * transaction and sees what its actor may see.
 */
public interface SupportDesk {
    /** Whether tickets about a topic are taken, so that a button for it makes sense. */
    boolean takes(Topic topic);

    /** Opens a ticket in the member's name; what they wrote is 1 to 4,000 characters. */
    Opening open(Transaction transaction, MemberId member, Topic topic, String text);

    /** The member's tickets that are not closed, the newest first. */
    List<OpenTicket> openTicketsOf(Transaction transaction, MemberId member);

    /** Where nobody takes tickets. */
    static SupportDesk none() {
        return new NoSupportDesk();
    }

    /** What a ticket is about. */
    enum Topic {
        GENERAL,
        BILLING,
        TECHNICAL,
        /** A ban; who is barred may open one of these at a time. */
        APPEAL
    }

    /**
     * A ticket that is not closed.
     *
     * @param number as people write it
     */
    record OpenTicket(String number, Topic topic, Instant openedAt) {}

    /** What came of it. */
    sealed interface Opening {
        record Opened(String number) implements Opening {}

        /** They have as many as they may; of appeals that is one. */
        record LimitReached(int limit) implements Opening {}

        /** No tickets are taken. */
        record Closed() implements Opening {}
    }
}
