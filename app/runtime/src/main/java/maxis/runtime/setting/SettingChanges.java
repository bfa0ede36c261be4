package maxis.runtime.setting;

import jakarta.inject.Inject;

import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Audience;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Changes settings. What is asked for is judged together with what is stored, while nobody else can
 * change settings of the same cog.
 */
final class SettingChanges {
    private static final Set<Audience> MAY_CHANGE = Set.of(Audience.ADMIN, Audience.SYSTEM);

    private final DeclaredSettings declared;
    private final AllSettings all;
    private final SettingStore store;
    private final Transactions transactions;
    private final SettingTrail trail;
    private final InstantSource clock;

    @Inject
    SettingChanges(
            DeclaredSettings declared,
            AllSettings all,
            SettingStore store,
            Transactions transactions,
            SettingTrail trail,
            InstantSource clock) {
        this.declared = declared;
        this.all = all;
        this.store = store;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    Change change(Actor actor, Wish wish, Origin origin) {
        if (!MAY_CHANGE.contains(actor.audience())) {
            return new Change.Refused(Text.of("platform.refuse.forbidden"));
        }
        for (var item : wish.items()) {
            if (declared.shape(wish.cog(), item.name()).isEmpty()) {
                return new Change.Unknown(item.name(), declared.nearest(wish.cog(), item.name()));
            }
        }
        var outcome =
                transactions.as(actor).run(transaction -> judgeAndWrite(transaction, wish, origin));
        all.refresh();
        return outcome;
    }

    private Change judgeAndWrite(Transaction transaction, Wish wish, Origin origin) {
        store.lock(transaction, wish.cog());
        var stored = AllSettings.values(store.all(transaction), wish.cog().name());
        return stale(wish, stored)
                .or(() -> unreadable(wish))
                .or(() -> impossible(wish, stored))
                .orElseGet(() -> write(transaction, wish, stored, origin));
    }

    private Optional<Change> stale(Wish wish, Map<String, String> stored) {
        for (var item : wish.items()) {
            var now = text(shape(wish.cog(), item.name()), item.name(), stored);
            if (item.seen().isPresent() && !item.seen().get().equals(now)) {
                return Optional.of(new Change.Stale(item.name(), now));
            }
        }
        return Optional.empty();
    }

    private Optional<Change> unreadable(Wish wish) {
        for (var item : wish.items()) {
            var field = shape(wish.cog(), item.name()).field(item.name()).orElseThrow();
            if (item.value().map(field::read).orElse(null) instanceof Reading.Refused(var reason)) {
                return Optional.of(new Change.Refused(reason));
            }
        }
        return Optional.empty();
    }

    /** Whether the rules between the settings forbid it. */
    private Optional<Change> impossible(Wish wish, Map<String, String> stored) {
        var wanted = wanted(wish, stored);
        return shapes(wish).stream()
                .map(shape -> shape.understand(wanted).conflict())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Change.Refused::new);
    }

    private Change write(
            Transaction transaction, Wish wish, Map<String, String> stored, Origin origin) {
        var wanted = wanted(wish, stored);
        var changed = new LinkedHashSet<String>();
        for (var item : wish.items()) {
            var before = stored.get(item.name());
            var after = wanted.get(item.name());
            if (!Objects.equals(before, after) && changed.add(item.name())) {
                var isDone =
                        store.change(
                                transaction,
                                wish.cog(),
                                item.name(),
                                before,
                                after,
                                clock.instant());
                if (!isDone) {
                    throw new IllegalStateException("Changed past its lock: " + item.name());
                }
                trail.changed(transaction, wish.cog(), item.name(), before, after, origin);
            }
        }
        return new Change.Changed(List.copyOf(changed));
    }

    /** What would be stored: the values as they are always written, whatever form was typed. */
    private Map<String, String> wanted(Wish wish, Map<String, String> stored) {
        var values = new LinkedHashMap<>(stored);
        for (var item : wish.items()) {
            item.value()
                    .ifPresentOrElse(
                            typed ->
                                    values.put(
                                            item.name(), canonical(wish.cog(), item.name(), typed)),
                            () -> values.remove(item.name()));
        }
        return values;
    }

    private String canonical(CogId cog, String name, String typed) {
        var field = shape(cog, name).field(name).orElseThrow();
        return field.read(typed) instanceof Reading.Read(var value)
                ? field.kind().write(value)
                : typed;
    }

    private static String text(Shape<?> shape, String name, Map<String, String> stored) {
        return shape.understand(stored).texts().getOrDefault(name, "");
    }

    private Set<Shape<?>> shapes(Wish wish) {
        var shapes = new LinkedHashSet<Shape<?>>();
        wish.items().forEach(item -> shapes.add(shape(wish.cog(), item.name())));
        return shapes;
    }

    private Shape<?> shape(CogId cog, String name) {
        return declared.shape(cog, name).orElseThrow();
    }
}
