package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.runtime.component.Components.Meaning;
import maxis.spi.reply.Reply.Expect;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is expected to answer a question by their next message in a channel. The questions are
 * stored; who is asked is kept in memory as well, so that a message of somebody else costs no
 * statement. It is the process that holds the connection to Discord that asks and hears.
 */
public final class Awaited {
    private final As own;
    private final AwaitedStore store;
    private final Gestures gestures;
    private final InstantSource clock;
    private final Map<Place, Instant> open = new ConcurrentHashMap<>();

    @Inject
    Awaited(Transactions transactions, AwaitedStore store, Gestures gestures, InstantSource clock) {
        this.own = transactions.as(Actor.system("components"));
        this.store = store;
        this.gestures = gestures;
        this.clock = clock;
    }

    /** Where whose next message is the answer. */
    record Place(MemberId member, ChannelId channel) {}

    /** Takes over what is stored: what another process or an earlier life of this one asked. */
    public void load() {
        var stored = own.run(transaction -> store.open(transaction, clock.instant()));
        open.keySet().retainAll(stored.keySet());
        open.putAll(stored);
    }

    /** Remembers what was asked; not inside a transaction. */
    public void expect(MemberId member, ChannelId channel, Expect question) {
        var place = new Place(member, channel);
        var now = clock.instant();
        var end = now.plus(question.patience());
        var gesture = gestures.write(question.gesture());
        own.execute(transaction -> store.put(transaction, place, gesture, end));
        open.values().removeIf(passed -> !now.isBefore(passed));
        open.put(place, end);
    }

    /** Whether what they write there next is an answer; asks nobody but memory. */
    public boolean isAwaited(MemberId member, ChannelId channel) {
        var end = open.get(new Place(member, channel));
        return end != null && clock.instant().isBefore(end);
    }

    /**
     * What their message means, if it is an answer. The question is closed by that: whoever takes
     * it a second time gets nothing.
     */
    public Optional<Meaning> take(MemberId member, ChannelId channel) {
        if (!isAwaited(member, channel)) {
            return Optional.empty();
        }
        var place = new Place(member, channel);
        open.remove(place);
        return own.run(transaction -> store.take(transaction, place, clock.instant()))
                .map(gestures::read);
    }
}
