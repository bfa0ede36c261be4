package maxis.cog.community.greeting;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.spi.discord.Messages;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;
import maxis.spi.member.Profile;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

/**
 * Welcomes somebody, if they are still here. Who takes no private messages is not welcomed, and
 * that is all that comes of it.
 */
final class SendWelcomeJob implements JobHandler<SendWelcome> {
    private final Settings<GreetingSettings> settings;
    private final GreetingCards cards;
    private final Transactions.As program;
    private final MemberRegistry members;
    private final Messages messages;

    @Inject
    SendWelcomeJob(
            Settings<GreetingSettings> settings,
            GreetingCards cards,
            Transactions transactions,
            MemberRegistry members,
            Messages messages) {
        this.settings = settings;
        this.cards = cards;
        this.program = transactions.as(Actor.system("greetings"));
        this.members = members;
        this.messages = messages;
    }

    @Override
    public Completion run(SendWelcome job, Attempt attempt) {
        var rules = settings.current();
        boolean isHere =
                program.run(transaction -> members.find(transaction, job.member()))
                        .filter(Profile::isHere)
                        .isPresent();
        if (!isHere) {
            return Completion.done();
        }
        var card = cards.welcome(job.member(), rules);
        return switch (rules.welcome()) {
            case OFF -> Completion.done();
            case DIRECT ->
                    Sending.after(messages.direct(job.member(), card, attempt.key()), job, attempt);
            case ROOM ->
                    rules.greetingRoom()
                            .map(room ->
                                    Sending.after(
                                            messages.post(room, card, attempt.key()), job, attempt))
                            .orElseGet(Completion::done);
        };
    }
}
