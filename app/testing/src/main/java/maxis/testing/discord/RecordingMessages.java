package maxis.testing.discord;

import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Quote;
import maxis.spi.reply.Block;
import maxis.spi.reply.Card;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Messages that are kept for the test to read. */
public final class RecordingMessages implements Messages {
    private final Server server;
    private final Consumer<Card> seen;
    private final Map<MessageId, Posted> standing = new LinkedHashMap<>();
    private final Map<String, MessageId> byKey = new HashMap<>();
    private final Map<MemberId, ChannelId> privateChannels = new HashMap<>();

    RecordingMessages(Server server, Consumer<Card> seen) {
        this.server = server;
        this.seen = seen;
    }

    /** What stands in a channel, the oldest first. */
    public List<Posted> in(ChannelId channel) {
        return list(posted -> posted.message().channel().equals(channel));
    }

    /** What a member got in private, the oldest first. */
    public List<Posted> to(MemberId member) {
        return list(posted -> posted.reader().equals(Optional.of(member)));
    }

    /** Everything that stands anywhere, the oldest first. */
    public List<Posted> all() {
        return list(posted -> true);
    }

    @Override
    public Delivery post(ChannelId channel, Card card, String key) {
        return server.ask(() ->
                first(key)
                        .or(() -> busy())
                        .or(() -> obstacle(channel))
                        .orElseGet(() -> send(channel, Optional.empty(), card, key)));
    }

    @Override
    public Delivery direct(MemberId member, Card card, String key) {
        return server.ask(() ->
                first(key)
                        .or(() -> busy())
                        .or(() -> obstacle(member))
                        .orElseGet(() ->
                                send(privateChannel(member), Optional.of(member), card, key)));
    }

    @Override
    public Delivery relay(ChannelId channel, Quote quote, String key) {
        return post(channel, card(quote), key);
    }

    @Override
    public Delivery relayDirect(MemberId member, Quote quote, String key) {
        return direct(member, card(quote), key);
    }

    /** How a quote stands among the others: the author as the title, the words below. */
    private static Card card(Quote quote) {
        return Card.of(Text.value(quote.author()))
                .with(new Block.Paragraph(Text.value(quote.text())));
    }

    @Override
    public Delivery edit(MessageId message, Card card) {
        return server.ask(() ->
                busy().or(() -> obstacle(message))
                        .orElseGet(() -> {
                            standing.computeIfPresent(message, (id, old) -> old.changedTo(card));
                            seen.accept(card);
                            return new Delivery.Sent(message);
                        }));
    }

    @Override
    public Delivery delete(MessageId message) {
        return server.ask(() ->
                busy().or(() -> obstacle(message))
                        .orElseGet(() -> {
                            standing.remove(message);
                            return new Delivery.Sent(message);
                        }));
    }

    private Delivery send(ChannelId channel, Optional<MemberId> reader, Card card, String key) {
        var message = new MessageId(channel, server.nextId());
        standing.put(message, new Posted(message, reader, card, key));
        byKey.put(key, message);
        seen.accept(card);
        return new Delivery.Sent(message);
    }

    private Optional<Delivery> first(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Delivery.Sent::new);
    }

    private Optional<Delivery> busy() {
        return server.busy.isZero()
                ? Optional.empty()
                : Optional.of(new Delivery.Busy(server.busy));
    }

    private Optional<Delivery> obstacle(ChannelId channel) {
        if (server.goneChannels.contains(channel)) {
            return Optional.of(new Delivery.Gone());
        }
        return Optional.ofNullable(server.forbidden.get(channel)).map(Delivery.Forbidden::new);
    }

    private Optional<Delivery> obstacle(MemberId member) {
        if (!server.members.containsKey(member)) {
            return Optional.of(new Delivery.Gone());
        }
        return server.closed.contains(member)
                ? Optional.of(new Delivery.Blocked())
                : Optional.empty();
    }

    private Optional<Delivery> obstacle(MessageId message) {
        return standing.containsKey(message)
                ? obstacle(message.channel())
                : Optional.of(new Delivery.Gone());
    }

    private ChannelId privateChannel(MemberId member) {
        return privateChannels.computeIfAbsent(member, _ -> new ChannelId(server.nextId()));
    }

    private List<Posted> list(Predicate<Posted> which) {
        return server.ask(
                () -> standing.values().stream().filter(this::isThere).filter(which).toList());
    }

    private boolean isThere(Posted posted) {
        return !server.goneChannels.contains(posted.message().channel());
    }
}
