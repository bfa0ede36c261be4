package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.port.TraceStore.Trace;
import maxis.runtime.discord.port.TraceStore.TraceKey;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MessageId;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Posts one message once. Within minutes Discord itself answers a repetition with the first
 * message; what was begun longer ago and never heard of is looked for in the channel first.
 */
final class Posting {
    /** For this long Discord surely remembers a nonce. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;

    private final Outbound outbound;
    private final TraceStore traces;
    private final InstantSource clock;

    @Inject
    Posting(Outbound outbound, TraceStore traces, InstantSource clock) {
        this.outbound = outbound;
        this.traces = traces;
        this.clock = clock;
    }

    /** One of several parts, which may be there already. */
    MessageId post(MessageChannel channel, MessageCreateData message, TraceKey key) {
        var trace = traces.begin(key);
        return trace.message().orElseGet(() -> post(channel, message, key, trace));
    }

    MessageId post(MessageChannel channel, MessageCreateData message, TraceKey key, Trace trace) {
        var mark = Mark.of(key.key());
        var sent =
                isDoubtful(trace)
                        ? lost(channel, mark, trace.begun())
                                .orElseGet(() -> send(channel, message, mark))
                        : send(channel, message, mark);
        var id = new MessageId(new ChannelId(channel.getIdLong()), sent.getIdLong());
        traces.made(key, id.channel(), id.value());
        return id;
    }

    private boolean isDoubtful(Trace trace) {
        return !trace.isNew() && trace.begun().plus(REMEMBERED).isBefore(clock.instant());
    }

    private Message send(MessageChannel channel, MessageCreateData message, Mark mark) {
        return outbound.queued(
                channel.sendMessage(mark.on(message))
                        .setNonce(mark.nonce())
                        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class)));
    }

    private Optional<Message> lost(MessageChannel channel, Mark mark, Instant begun) {
        long self = channel.getJDA().getSelfUser().getIdLong();
        long after = TimeUtil.getDiscordTimestamp(begun.minus(CLOCKS_APART).toEpochMilli());
        for (int page = 0; page < MOST_PAGES; page++) {
            var history =
                    outbound.queued(channel.getHistoryAfter(after, PAGE)).getRetrievedHistory();
            var found =
                    history.stream()
                            .filter(message -> message.getAuthor().getIdLong() == self)
                            .filter(mark::isOn)
                            .findFirst();
            if (found.isPresent() || history.size() < PAGE) {
                return found;
            }
            // The newest stands first.
            after = history.getFirst().getIdLong();
        }
        return Optional.empty();
    }
}
