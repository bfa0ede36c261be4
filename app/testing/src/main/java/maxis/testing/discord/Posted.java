package maxis.testing.discord;

import maxis.spi.reply.Card;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

import java.util.Optional;

/**
 * A message as it stands there now.
 *
 * @param reader who got it in private; nobody for a message in a channel
 */
public record Posted(MessageId message, Optional<MemberId> reader, Card card, String key) {
    Posted changedTo(Card other) {
        return new Posted(message, reader, other, key);
    }
}
