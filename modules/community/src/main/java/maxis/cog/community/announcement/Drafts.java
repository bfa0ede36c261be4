package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes drafts for whoever composes them, and shows what they look like then. */
final class Drafts {
    private final Transactions transactions;
    private final Announcements announcements;
    private final AnnouncementCards cards;

    @Inject
    Drafts(Transactions transactions, Announcements announcements, AnnouncementCards cards) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.cards = cards;
    }

    Reply begin(Actor author, Wording wording) {
        var fresh =
                new Announcement(
                        0, wording, List.of(), Optional.empty(), Timing.now(), State.DRAFT);
        var draft =
                transactions.as(author).run(transaction -> announcements.draft(transaction, fresh));
        return Reply.show(cards.draft(draft));
    }

    /** Lets a draft be looked at as it is now; what is none any more is refused. */
    Reply with(Actor author, long id, Function<Announcement, Reply> look) {
        return transactions
                .as(author)
                .run(transaction -> announcements.find(transaction, id))
                .filter(found -> found.state() == State.DRAFT)
                .map(look)
                .orElseGet(Drafts::isDecided);
    }

    Reply change(Actor author, long id, UnaryOperator<Announcement> step) {
        return with(author, id, draft -> store(author, step.apply(draft)));
    }

    private Reply store(Actor author, Announcement changed) {
        boolean isChanged =
                transactions
                        .as(author)
                        .run(transaction -> announcements.change(transaction, changed));
        return isChanged ? Reply.update(cards.draft(changed)) : isDecided();
    }

    static Reply isDecided() {
        return Reply.refuse("community.announcement.refuse.decided");
    }
}
