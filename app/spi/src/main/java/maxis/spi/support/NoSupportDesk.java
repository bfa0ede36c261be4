package maxis.spi.support;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.List;

/** Takes no tickets. */
record NoSupportDesk() implements SupportDesk {
    @Override
    public boolean takes(Topic topic) {
        return false;
    }

    @Override
    public Opening open(Transaction transaction, MemberId member, Topic topic, String text) {
        return new Opening.Closed();
    }

    @Override
    public List<OpenTicket> openTicketsOf(Transaction transaction, MemberId member) {
        return List.of();
    }
}
