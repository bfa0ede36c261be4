package maxis.cog.community.greeting;

import jakarta.inject.Inject;

import maxis.spi.event.EventHandler;
import maxis.spi.job.Jobs;
import maxis.spi.member.MemberLeft;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;

/** Has who went seen off. */
final class FarewellToLeaver implements EventHandler<MemberLeft> {
    private final Settings<GreetingSettings> settings;
    private final Jobs jobs;

    @Inject
    FarewellToLeaver(Settings<GreetingSettings> settings, Jobs jobs) {
        this.settings = settings;
        this.jobs = jobs;
    }

    @Override
    public void handle(Transaction transaction, MemberLeft event) {
        if (settings.current().farewell()) {
            jobs.enqueue(transaction, new SendFarewell(event.member()));
        }
    }
}
