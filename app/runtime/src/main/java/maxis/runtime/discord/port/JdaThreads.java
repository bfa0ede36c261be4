package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.Connection;
import maxis.runtime.discord.port.TraceStore.Kind;
import maxis.runtime.discord.port.TraceStore.Trace;
import maxis.runtime.discord.port.TraceStore.TraceKey;
import maxis.spi.Fault;
import maxis.spi.discord.Threads;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel.AutoArchiveDuration;
import net.dv8tion.jda.api.requests.RestAction;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Private threads of the connected bot, which owns them. */
final class JdaThreads implements Threads {
    private static final int LONGEST_NAME = 100;
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final Connection connection;
    private final Outbound outbound;
    private final TraceStore traces;
    private final Readers readers;
    private final KnownThreads known;
    private final KeyedLocks locks = new KeyedLocks();

    @Inject
    JdaThreads(Connection connection, Outbound outbound, TraceStore traces, Readers readers) {
        this.connection = connection;
        this.outbound = outbound;
        this.traces = traces;
        this.readers = readers;
        this.known = new KnownThreads(outbound, traces);
    }

    @Override
    public Opening open(ChannelId parent, Text name, Set<MemberId> members, String key) {
        var trace = new TraceKey(Kind.THREAD, key, new Address.In(parent));
        // Discord knows no key for a thread: of two at once each would take the other's for its
        // own.
        return locks.with(parent.toString(), () -> open(trace, parent, name, members));
    }

    private Opening open(TraceKey key, ChannelId place, Text name, Set<MemberId> members) {
        var guild = guild();
        var trace = traces.begin(key);
        var parent = guild.getTextChannelById(place.value());
        if (parent == null) {
            return trace.made()
                    .<Opening>map(made -> new Opening.Opened(new ChannelId(made)))
                    .orElseGet(Opening.Gone::new);
        }
        try {
            var thread =
                    new ChannelId(trace.made().orElseGet(() -> make(parent, key, trace, name)));
            // Again where it was there before: a crash may have come between.
            known.find(guild, thread)
                    .filter(there -> !there.isArchived())
                    .ifPresent(there -> members.forEach(member -> letIn(there, member)));
            return new Opening.Opened(thread);
        } catch (RuntimeException refused) {
            return switch (Trouble.of(refused)) {
                case PLACE_GONE -> new Opening.Gone();
                case FORBIDDEN ->
                        new Opening.Forbidden(
                                Permissions.toGive(parent, Permissions.TO_OPEN_THREADS));
                case LATER -> throw Fault.remote("Discord opened no thread", refused);
                case MEMBER_ABSENT, ROLE_GONE, BLOCKED, ARCHIVED, FULL, WRONG -> throw refused;
            };
        }
    }

    /**
     * The thread of an earlier try of which nobody heard, or a new one. It is written down before
     * anybody is let in: one that nobody knows of is empty.
     */
    private long make(TextChannel parent, TraceKey key, Trace trace, Text name) {
        var words = cut(readers.plain(name));
        var there = trace.isNew() ? List.<ThreadChannel>of() : unknown(parent, trace, words);
        if (there.isEmpty()) {
            outbound.queued(
                    parent.createThreadChannel(words, true)
                            .setInvitable(false)
                            .setAutoArchiveDuration(AutoArchiveDuration.TIME_1_WEEK));
            // The library sends a request again whose answer was lost on the way.
            there = unknown(parent, trace, words);
        }
        var thread = there.getFirst();
        traces.made(key, new ChannelId(parent.getIdLong()), thread.getIdLong());
        there.stream().skip(1).forEach(twin -> outbound.queued(twin.delete()));
        return thread.getIdLong();
    }

    /** Threads of ours that nobody knows of, the oldest first. */
    private List<ThreadChannel> unknown(TextChannel parent, Trace trace, String name) {
        return outbound.queued(parent.getGuild().retrieveActiveThreads()).stream()
                .filter(thread -> thread.getParentChannel().getIdLong() == parent.getIdLong())
                .filter(thread -> thread.getOwnerIdLong() == self(thread))
                .filter(thread -> thread.getName().equals(name))
                .filter(thread -> isSince(thread, trace.begun()))
                .filter(thread -> traces.origin(Kind.THREAD, thread.getIdLong()).isEmpty())
                .sorted(Comparator.comparingLong(ThreadChannel::getIdLong))
                .toList();
    }

    /** Discord's clock may be behind ours. */
    private static boolean isSince(ThreadChannel thread, Instant begun) {
        return !thread.getTimeCreated().toInstant().isBefore(begun.minus(CLOCKS_APART));
    }

    private static long self(ThreadChannel thread) {
        return thread.getGuild().getSelfMember().getIdLong();
    }

    private void letIn(ThreadChannel thread, MemberId member) {
        try {
            outbound.queued(thread.addThreadMemberById(member.value()));
        } catch (RuntimeException refused) {
            if (Trouble.of(refused) != Trouble.MEMBER_ABSENT) {
                throw refused;
            }
        }
    }

    // What the library holds of a thread lags behind what was just asked for, so that whether it is
    // closed is never taken from there.

    @Override
    public Change archive(ChannelId thread) {
        return change(
                thread,
                there -> outbound.queued(there.getManager().setLocked(true).setArchived(true)));
    }

    @Override
    public Change reopen(ChannelId thread) {
        return change(
                thread,
                there -> outbound.queued(there.getManager().setArchived(false).setLocked(false)));
    }

    @Override
    public Change admit(ChannelId thread, MemberId member) {
        return changeOpen(thread, there -> there.addThreadMemberById(member.value()));
    }

    @Override
    public Change dismiss(ChannelId thread, MemberId member) {
        var made = changeOpen(thread, there -> there.removeThreadMemberById(member.value()));
        // Not in it: as it was wanted.
        return made instanceof Change.MemberAbsent ? new Change.Made() : made;
    }

    private Change changeOpen(ChannelId id, Function<ThreadChannel, RestAction<Void>> step) {
        if (known.find(guild(), id).filter(ThreadChannel::isArchived).isPresent()) {
            // Listing those that are open brings what the library holds up to date.
            var open = outbound.queued(guild().retrieveActiveThreads());
            if (open.stream().noneMatch(thread -> thread.getIdLong() == id.value())) {
                return new Change.Archived();
            }
        }
        return change(id, thread -> outbound.queued(step.apply(thread)));
    }

    private Change change(ChannelId id, Consumer<ThreadChannel> step) {
        var thread = known.find(guild(), id);
        if (thread.isEmpty()) {
            return new Change.Gone();
        }
        try {
            step.accept(thread.get());
            return new Change.Made();
        } catch (RuntimeException refused) {
            return switch (Trouble.of(refused)) {
                case PLACE_GONE -> new Change.Gone();
                case MEMBER_ABSENT -> new Change.MemberAbsent();
                case ARCHIVED -> new Change.Archived();
                case FORBIDDEN ->
                        new Change.Forbidden(
                                Permissions.toGive(thread.get(), Permissions.TO_OPEN_THREADS));
                case LATER -> throw Fault.remote("Discord did not change a thread", refused);
                case ROLE_GONE, BLOCKED, FULL, WRONG -> throw refused;
            };
        }
    }

    private Guild guild() {
        return connection.guild().orElseThrow(() -> Fault.remote("Discord is not connected", null));
    }

    private static String cut(String name) {
        return name.substring(
                0,
                name.offsetByCodePoints(
                        0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME)));
    }
}
