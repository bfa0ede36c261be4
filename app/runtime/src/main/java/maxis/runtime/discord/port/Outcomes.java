package maxis.runtime.discord.port;

import maxis.spi.discord.Delivery;
import maxis.spi.value.MessageId;

import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does something with a message and says what came of it. */
final class Outcomes {
    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private Outcomes() {}

    static Delivery of(
            Supplier<Optional<MessageChannel>> place, Function<MessageChannel, MessageId> act) {
        Optional<MessageChannel> channel = Optional.empty();
        try {
            channel = place.get();
            return channel.<Delivery>map(there -> new Delivery.Sent(act.apply(there)))
                    .orElseGet(Delivery.Gone::new);
        } catch (RuntimeException refused) {
            return outcome(channel, refused);
        }
    }

    private static Delivery outcome(Optional<MessageChannel> channel, RuntimeException refused) {
        return switch (Trouble.of(refused)) {
            case PLACE_GONE, MEMBER_ABSENT, ARCHIVED -> new Delivery.Gone();
            case BLOCKED -> new Delivery.Blocked();
            case FORBIDDEN ->
                    channel.filter(GuildMessageChannel.class::isInstance)
                            .map(GuildMessageChannel.class::cast)
                            .<Delivery>map(there -> new Delivery.Forbidden(missing(there)))
                            .orElseGet(Delivery.Blocked::new);
            case LATER -> {
                LOG.debug("A message has to wait", refused);
                yield new Delivery.Busy(Trouble.PAUSE);
            }
            case ROLE_GONE, FULL, WRONG -> throw refused;
        };
    }

    private static String missing(GuildMessageChannel channel) {
        return Permissions.toGive(
                channel,
                channel.getType().isThread()
                        ? Permissions.TO_WRITE_IN_THREADS
                        : Permissions.TO_WRITE);
    }
}
