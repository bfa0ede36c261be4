package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.runtime.component.ComponentStore.Offer;
import maxis.runtime.component.ComponentStore.Row;
import maxis.spi.reply.Gesture;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.MemberId;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Components in PostgreSQL: one statement for all of a card, one for each use. */
final class StoredComponents implements Components {
    private final As own;
    private final ComponentStore store;
    private final Gestures gestures;
    private final InstantSource clock;

    @Inject
    StoredComponents(
            Transactions transactions,
            ComponentStore store,
            Gestures gestures,
            InstantSource clock) {
        this.own = transactions.as(Actor.system("components"));
        this.store = store;
        this.gestures = gestures;
        this.clock = clock;
    }

    @Override
    public Map<Gesture, String> offer(
            Collection<? extends Gesture> shown, Optional<MemberId> only) {
        List<Gesture> distinct = shown.stream().<Gesture>map(one -> one).distinct().toList();
        if (distinct.isEmpty()) {
            return Map.of();
        }
        var offers = distinct.stream().map(this::offer).toList();
        var ids = own.run(transaction -> store.offer(transaction, offers, only, clock.instant()));
        var byGesture = new HashMap<Gesture, String>();
        for (int place = 0; place < ids.size(); place++) {
            byGesture.put(distinct.get(place), ComponentId.written(ids.get(place)));
        }
        return byGesture;
    }

    @Override
    public Meaning meaning(String id, MemberId user) {
        return ComponentId.read(id)
                .flatMap(known ->
                        own.run(transaction -> store.find(transaction, known, clock.instant())))
                .filter(Row::isAlive)
                .map(row -> meaning(row, user))
                .orElseGet(Meaning.Expired::new);
    }

    private Meaning meaning(Row row, MemberId user) {
        return row.only().filter(only -> !only.equals(user)).isPresent()
                ? new Meaning.SomebodyElses()
                : gestures.read(row.gesture());
    }

    private Offer offer(Gesture gesture) {
        return new Offer(gestures.write(gesture), gestures.declaration(gesture).lifetime());
    }
}
