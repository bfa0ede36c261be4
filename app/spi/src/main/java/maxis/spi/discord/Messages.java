package maxis.spi.discord;

import maxis.spi.reply.Card;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

/**
 * Sends messages that are not answers. Every call goes over the network: it belongs into a job,
 * never into a transaction. {@code key} makes a repeated call return the message of the first, also
 * after a restart, for a month; a job gives its attempt's key. Of a card that is too long for one
 * message the answer names the last. Mentions are off.
 */
public interface Messages {
    Delivery post(ChannelId channel, Card card, String key);

    /** To one member, in private, in the member's language. */
    Delivery direct(MemberId member, Card card, String key);

    /** Passes on what somebody said. */
    Delivery relay(ChannelId channel, Quote quote, String key);

    /** The same to one member, in private. */
    Delivery relayDirect(MemberId member, Quote quote, String key);

    Delivery edit(MessageId message, Card card);

    Delivery delete(MessageId message);
}
