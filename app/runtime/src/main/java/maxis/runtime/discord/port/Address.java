package maxis.runtime.discord.port;

import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import java.util.Optional;

/** Where a message goes. */
sealed interface Address {
    record In(ChannelId place) implements Address {}

    record To(MemberId member) implements Address {}

    default Optional<ChannelId> channel() {
        return this instanceof In(var channel) ? Optional.of(channel) : Optional.empty();
    }

    /** Who alone reads it. */
    default Optional<MemberId> reader() {
        return this instanceof To(var member) ? Optional.of(member) : Optional.empty();
    }
}
