package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.discord.card.Drawing;
import maxis.runtime.discord.port.TraceStore.Kind;
import maxis.runtime.discord.port.TraceStore.Origin;
import maxis.runtime.discord.port.TraceStore.TraceKey;
import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Quote;
import maxis.spi.reply.Card;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Messages of the connected bot. */
final class JdaMessages implements Messages {
    private final Places places;
    private final Posting posting;
    private final Outbound outbound;
    private final TraceStore traces;
    private final Drawing drawing;
    private final Readers readers;

    @Inject
    JdaMessages(
            Places places,
            Posting posting,
            Outbound outbound,
            TraceStore traces,
            Drawing drawing,
            Readers readers) {
        this.places = places;
        this.posting = posting;
        this.outbound = outbound;
        this.traces = traces;
        this.drawing = drawing;
        this.readers = readers;
    }

    @Override
    public Delivery post(ChannelId channel, Card card, String key) {
        return send(new Address.In(channel), card, key);
    }

    @Override
    public Delivery direct(MemberId member, Card card, String key) {
        return send(new Address.To(member), card, key);
    }

    @Override
    public Delivery relay(ChannelId channel, Quote quote, String key) {
        return send(new Address.In(channel), key, () -> Quotes.draw(quote));
    }

    @Override
    public Delivery relayDirect(MemberId member, Quote quote, String key) {
        return send(new Address.To(member), key, () -> Quotes.draw(quote));
    }

    @Override
    public Delivery edit(MessageId message, Card card) {
        return change(
                message,
                channel -> {
                    var reader =
                            traces.origin(Kind.MESSAGE, message.value()).flatMap(Origin::reader);
                    var drawn = drawing.replacement(card, readers.language(reader), reader);
                    outbound.queued(channel.editMessageById(message.value(), drawn));
                });
    }

    @Override
    public Delivery delete(MessageId message) {
        return change(
                message, channel -> outbound.queued(channel.deleteMessageById(message.value())));
    }

    private Delivery send(Address address, Card card, String key) {
        var reader = address.reader();
        return send(
                address,
                key,
                () -> drawing.card(card, readers.language(reader), reader).messages());
    }

    private Delivery send(Address address, String key, Supplier<List<MessageCreateData>> drawing) {
        var whole = new TraceKey(Kind.MESSAGE, key, address);
        var trace = traces.begin(whole);
        return trace.message()
                .<Delivery>map(Delivery.Sent::new)
                .orElseGet(() ->
                        Outcomes.of(
                                () -> places.of(address),
                                channel -> {
                                    var messages = drawing.get();
                                    int last = messages.size() - 1;
                                    for (int number = 0; number < last; number++) {
                                        var part =
                                                new TraceKey(
                                                        Kind.MESSAGE, key + "#" + number, address);
                                        posting.post(channel, messages.get(number), part);
                                    }
                                    return posting.post(channel, messages.get(last), whole, trace);
                                }));
    }

    private Delivery change(MessageId message, Consumer<MessageChannel> step) {
        return Outcomes.of(
                () -> places.of(message),
                channel -> {
                    step.accept(channel);
                    return message;
                });
    }
}
