package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.demo.DemoData;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * One announcement of last week with a few presses. Where something was announced, nothing is
 * added.
 */
final class AnnouncementDemoData implements DemoData {
    private static final int PRESSES = 12;

    private final Transactions.As program;
    private final AnnouncementStore store;
    private final InstantSource clock;

    @Inject
    AnnouncementDemoData(Transactions transactions, AnnouncementStore store, InstantSource clock) {
        this.program = transactions.as(Actor.system("demo"));
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void plant(List<MemberId> members) {
        program.execute(transaction -> {
            if (store.newest(transaction, Long.MAX_VALUE, 1).isEmpty()) {
                plant(transaction);
            }
        });
    }

    private void plant(Transaction transaction) {
        var lastWeek = clock.instant().minus(Duration.ofDays(7));
        long id =
                store.insert(
                        transaction,
                        new Announcement(
                                0,
                                new Wording(
                                        "Tournoi d'automne",
                                        "Le tournoi commence samedi à 18 h. Inscriptions ouvertes.",
                                        "The tournament begins on Saturday at 6 pm. Sign up now."),
                                List.of("help"),
                                Optional.empty(),
                                Timing.now(),
                                State.DRAFT),
                        lastWeek);
        store.move(transaction, id, List.of(State.DRAFT), State.POSTED, lastWeek);
        for (int press = 0; press < PRESSES; press++) {
            store.press(transaction, id, "help");
        }
    }
}
