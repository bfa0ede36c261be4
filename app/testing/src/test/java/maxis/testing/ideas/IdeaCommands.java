package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.command.CommandCall;
import maxis.spi.event.Events;
import maxis.spi.reply.Block;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.testing.ideas.IdeasCog.IdeaSubmitted;
import maxis.testing.ideas.IdeasCog.Rules;
import maxis.testing.ideas.IdeasCog.Vote;

/** What {@code /idea …} does. */
final class IdeaCommands {
    private final Transactions transactions;
    private final IdeaStore store;
    private final Events events;
    private final Settings<Rules> settings;
    private final IdeasCog.Box box;

    @Inject
    IdeaCommands(
            Transactions transactions,
            IdeaStore store,
            Events events,
            Settings<Rules> settings,
            IdeasCog.Box box) {
        this.transactions = transactions;
        this.store = store;
        this.events = events;
        this.settings = settings;
        this.box = box;
    }

    Reply submit(CommandCall call) {
        int longest = settings.current().longestText();
        if (call.text("text").length() > longest) {
            throw Fault.user(Text.of("ideas.too_long").with("longest", longest));
        }
        boolean isFull = transactions.as(Actor.system("ideas")).run(store::count) >= box.size();
        return isFull ? Reply.refuse("ideas.full") : submitted(call);
    }

    private Reply submitted(CommandCall call) {
        long idea =
                transactions
                        .as(call.actor())
                        .run(transaction -> {
                            long id = store.insert(transaction, call.member(), call.text("text"));
                            events.publish(transaction, new IdeaSubmitted(id, call.member()));
                            return id;
                        });
        var like = Block.Button.of(Text.of("ideas.vote"), Block.Style.MAIN, new Vote(idea));
        return Reply.show(
                Card.of(Text.of("ideas.submitted"))
                        .with(
                                new Block.Paragraph(
                                        Text.of("ideas.quote").with("text", call.text("text"))),
                                new Block.Buttons(java.util.List.of(like))));
    }

    Reply list(CommandCall call) {
        int own =
                transactions
                        .as(call.actor())
                        .run(transaction -> store.textsOf(transaction, call.member()))
                        .size();
        return Reply.say(Text.of("ideas.yours").with("count", own));
    }

    Reply clear(CommandCall call) {
        transactions.as(Actor.system("ideas")).run(store::deleteAll);
        return Reply.say(Text.of("ideas.cleared"));
    }
}
