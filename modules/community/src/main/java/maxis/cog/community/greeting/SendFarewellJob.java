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

/** Sees somebody off. Whose name was erased meanwhile goes without a word. */
final class SendFarewellJob implements JobHandler<SendFarewell> {
    private final Settings<GreetingSettings> settings;
    private final GreetingCards cards;
    private final Transactions.As program;
    private final MemberRegistry members;
    private final Messages messages;

    @Inject
    SendFarewellJob(
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
    public Completion run(SendFarewell job, Attempt attempt) {
        var rules = settings.current();
        var name =
                program.run(transaction -> members.find(transaction, job.member()))
                        .map(Profile::name)
                        .filter(known -> !known.isBlank());
        var room = rules.greetingRoom();
        if (!rules.farewell() || name.isEmpty() || room.isEmpty()) {
            return Completion.done();
        }
        var card = cards.farewell(name.get(), rules);
        return Sending.after(messages.post(room.get(), card, attempt.key()), job, attempt);
    }
}
