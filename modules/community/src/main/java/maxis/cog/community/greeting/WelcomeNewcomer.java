package maxis.cog.community.greeting;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.spi.event.EventHandler;
import maxis.spi.job.Jobs;
import maxis.spi.member.MemberJoined;
import maxis.spi.member.Profile;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;

import java.time.Duration;

/** Has who comes welcomed. Who came long ago and is only heard of now knows the place already. */
final class WelcomeNewcomer implements EventHandler<MemberJoined> {
    private static final Duration FRESH = Duration.ofHours(1);

    private final Settings<GreetingSettings> settings;
    private final MemberRegistry members;
    private final Jobs jobs;

    @Inject
    WelcomeNewcomer(Settings<GreetingSettings> settings, MemberRegistry members, Jobs jobs) {
        this.settings = settings;
        this.members = members;
        this.jobs = jobs;
    }

    @Override
    public void handle(Transaction transaction, MemberJoined event) {
        if (settings.current().welcome() != Welcome.OFF && isFresh(transaction, event)) {
            jobs.enqueue(transaction, new SendWelcome(event.member()));
        }
    }

    private boolean isFresh(Transaction transaction, MemberJoined event) {
        return members.find(transaction, event.member())
                .flatMap(Profile::joinedAt)
                .filter(came -> came.isAfter(event.at().minus(FRESH)))
                .isPresent();
    }
}
