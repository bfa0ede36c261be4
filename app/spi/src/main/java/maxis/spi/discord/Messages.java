package maxis.spi.discord;

import maxis.spi.reply.Card;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

/**
 * Sends messages that are not answers. Every call goes over the network: it belongs into a job,
 * never into a transaction. {@code key} makes a repeated call return the message of the first; a
 * job gives its attempt's key. Mentions are off.
 */
public interface Messages {
    Delivery post(ChannelId channel, Card card, String key);

    /** To one member, in private, in the member's language. */
    Delivery direct(MemberId member, Card card, String key);

    Delivery edit(MessageId message, Card card);

    Delivery delete(MessageId message);
}
