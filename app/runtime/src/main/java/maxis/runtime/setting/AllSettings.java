package maxis.runtime.setting;

import maxis.spi.Fault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** The settings of all cogs in this process. */
final class AllSettings {
    private static final Logger LOG = LoggerFactory.getLogger(AllSettings.class);
    private static final Actor SELF = Actor.system("settings");

    private final Transactions transactions;
    private final SettingStore store;
    private final List<LiveSettings<?>> live;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Snapshot snapshot = new Snapshot(-1, List.of());

    private AllSettings(Transactions transactions, SettingStore store, List<LiveSettings<?>> live) {
        this.transactions = transactions;
        this.store = store;
        this.live = live;
    }

    private record Snapshot(long version, List<StoredSetting> stored) {}

    /** Loads them; nobody sees settings that are not loaded. */
    static AllSettings load(
            DeclaredSettings declared, Transactions transactions, SettingStore store) {
        var live = declared.shapes().stream().<LiveSettings<?>>map(AllSettings::standard).toList();
        var all = new AllSettings(transactions, store, live);
        all.refresh();
        return all;
    }

    private static <S extends Record> LiveSettings<S> standard(Shape<S> shape) {
        return new LiveSettings<>(shape);
    }

    List<LiveSettings<?>> live() {
        return live;
    }

    LiveSettings<?> of(Class<? extends Record> type) {
        return live.stream()
                .filter(one -> one.shape().type() == type)
                .findFirst()
                .orElseThrow(() -> Fault.bug(type.getName() + " is not declared", null));
    }

    /** What was stored when this process last looked. */
    List<StoredSetting> stored() {
        return snapshot.stored();
    }

    /** Takes over what other processes changed; cheap when they changed nothing. */
    void refresh() {
        // An older state must not come to lie over a newer one.
        refreshing.lock();
        try {
            long known = snapshot.version();
            var fresh =
                    transactions
                            .as(SELF)
                            .run(transaction -> {
                                long version = store.version(transaction);
                                return version == known
                                        ? snapshot
                                        : new Snapshot(version, store.all(transaction));
                            });
            if (fresh.version() != known) {
                take(fresh);
            }
        } finally {
            refreshing.unlock();
        }
    }

    private void take(Snapshot fresh) {
        live.forEach(one -> {
            one.take(values(fresh.stored(), one.shape().cog().name()));
            one.understood()
                    .problems()
                    .forEach((name, reason) ->
                            LOG.warn(
                                    "The setting {}.{} cannot be used as it is stored ({}); its"
                                            + " standard is used",
                                    one.shape().cog(),
                                    name,
                                    reason.key().name()));
        });
        snapshot = fresh;
    }

    /** Names of settings whose stored value cannot be used. */
    Stream<String> unusable() {
        return live.stream()
                .flatMap(one ->
                        one.understood().problems().keySet().stream()
                                .map(name -> one.shape().cog() + "." + name));
    }

    /** The values that differ from the standard, by name. */
    static Map<String, String> values(List<StoredSetting> stored, String owner) {
        var values = new LinkedHashMap<String, String>();
        for (var setting : stored) {
            var value = setting.value();
            if (setting.owner().equals(owner) && value != null) {
                values.put(setting.name(), value);
            }
        }
        return values;
    }
}
