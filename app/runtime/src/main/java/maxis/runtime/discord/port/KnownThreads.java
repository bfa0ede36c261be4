package maxis.runtime.discord.port;

import maxis.runtime.discord.port.TraceStore.Kind;
import maxis.spi.value.ChannelId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

import java.util.Optional;

/**
 * Finds a thread of ours. The library forgets closed ones when it starts anew, and Discord lists
 * them by their parent only.
 */
final class KnownThreads {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 50;

    private final Outbound outbound;
    private final TraceStore traces;

    KnownThreads(Outbound outbound, TraceStore traces) {
        this.outbound = outbound;
        this.traces = traces;
    }

    Optional<ThreadChannel> find(Guild guild, ChannelId id) {
        return Optional.ofNullable(guild.getThreadChannelById(id.value()))
                .or(() -> closed(guild, id.value()));
    }

    private Optional<ThreadChannel> closed(Guild guild, long id) {
        var parent =
                traces.origin(Kind.THREAD, id)
                        .map(origin -> guild.getTextChannelById(origin.channel().value()));
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        var pages = parent.get().retrieveArchivedPrivateThreadChannels().limit(PAGE).cache(false);
        for (int page = 0; page < MOST_PAGES; page++) {
            var threads = outbound.queued(pages);
            var found = threads.stream().filter(thread -> thread.getIdLong() == id).findFirst();
            if (found.isPresent() || threads.size() < PAGE) {
                return found;
            }
        }
        return Optional.empty();
    }
}
