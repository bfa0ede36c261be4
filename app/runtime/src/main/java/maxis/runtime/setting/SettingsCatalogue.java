package maxis.runtime.setting;

import jakarta.inject.Inject;

import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All settings with their values, for the panel, and how they are changed. */
public final class SettingsCatalogue {
    private static final int MOST_CHANGES = 200;

    private final AllSettings all;
    private final SettingChanges changes;
    private final SettingStore store;
    private final Transactions transactions;

    @Inject
    SettingsCatalogue(
            AllSettings all,
            SettingChanges changes,
            SettingStore store,
            Transactions transactions) {
        this.all = all;
        this.changes = changes;
        this.store = store;
        this.transactions = transactions;
    }

    /** Every setting as this process knows it. */
    public List<CurrentSetting> settings() {
        var stored =
                all.stored().stream()
                        .collect(
                                Collectors.toMap(
                                        setting -> setting.owner() + "." + setting.name(),
                                        setting -> setting));
        return all.live().stream().flatMap(live -> rows(live, stored)).toList();
    }

    private static Stream<CurrentSetting> rows(
            LiveSettings<?> live, Map<String, StoredSetting> stored) {
        var cog = live.shape().cog();
        var now = live.understood();
        return live.shape().fields().stream()
                .map(field -> {
                    var last = Optional.ofNullable(stored.get(cog + "." + field.name()));
                    return new CurrentSetting(
                            SettingRow.of(cog, field),
                            field.form(),
                            Text.of(cog + ".setting." + field.name()),
                            now.texts().getOrDefault(field.name(), ""),
                            last.map(StoredSetting::changedAt),
                            last.flatMap(StoredSetting::changedBy),
                            Optional.ofNullable(now.problems().get(field.name())));
                });
    }

    /**
     * Changes settings for somebody; only admins and the program itself may. Each change is in the
     * history and in the audit log.
     */
    public Change change(Actor actor, Wish wish, Origin origin) {
        return changes.change(actor, wish, origin);
    }

    /** The changes of a setting, the newest first, as far as the actor may see them. */
    public List<PastChange> history(Actor actor, CogId cog, String name) {
        return transactions
                .as(actor)
                .run(transaction -> store.history(transaction, cog, name, MOST_CHANGES));
    }

    /** Takes over at once what other processes changed; it happens by itself within a second. */
    public void refresh() {
        all.refresh();
    }
}
