package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.Connection;
import maxis.runtime.discord.port.TraceStore.Kind;
import maxis.spi.Fault;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

import java.util.Optional;

/** Finds the channels behind ids. Nothing where there is none, or nobody. */
final class Places {
    private final Connection connection;
    private final Outbound outbound;
    private final TraceStore traces;
    private final KnownThreads threads;

    @Inject
    Places(Connection connection, Outbound outbound, TraceStore traces) {
        this.connection = connection;
        this.outbound = outbound;
        this.traces = traces;
        this.threads = new KnownThreads(outbound, traces);
    }

    Guild guild() {
        return connection.guild().orElseThrow(() -> Fault.remote("Discord is not connected", null));
    }

    Optional<MessageChannel> of(Address address) {
        return switch (address) {
            case Address.In(var channel) -> onServer(channel);
            case Address.To(var member) -> line(member);
        };
    }

    /** Where a message stands that was sent before. */
    Optional<MessageChannel> of(MessageId message) {
        return onServer(message.channel())
                .or(() ->
                        Optional.ofNullable(
                                guild().getJDA().getPrivateChannelById(message.channel().value())))
                .or(() ->
                        traces.origin(Kind.MESSAGE, message.value())
                                .flatMap(TraceStore.Origin::reader)
                                .flatMap(this::line));
    }

    private Optional<MessageChannel> onServer(ChannelId channel) {
        return Optional.<MessageChannel>ofNullable(
                        guild().getChannelById(GuildMessageChannel.class, channel.value()))
                .or(() -> threads.find(guild(), channel));
    }

    private Optional<MessageChannel> line(MemberId member) {
        var guild = guild();
        if (guild.getMemberById(member.value()) == null) {
            if (guild.isLoaded()) {
                return Optional.empty();
            }
            // Throws, and says so, for somebody who is not here.
            outbound.queued(guild.retrieveMemberById(member.value()));
        }
        return Optional.of(outbound.queued(guild.getJDA().openPrivateChannelById(member.value())));
    }
}
