package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

/** Takes the next step with a draft. */
final class ComposeButton implements GestureHandler<Compose> {
    private final Transactions transactions;
    private final Announcements announcements;
    private final Drafts drafts;

    @Inject
    ComposeButton(Transactions transactions, Announcements announcements, Drafts drafts) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.drafts = drafts;
    }

    @Override
    public Reply answer(Compose gesture, GestureCall call) {
        return drafts.with(
                call.actor(),
                gesture.announcement(),
                draft ->
                        switch (gesture.step()) {
                            case REWRITE -> Reply.ask(ComposeForms.words(draft));
                            case RESCHEDULE -> Reply.ask(ComposeForms.times(draft));
                            case POST -> post(draft, call);
                            case CANCEL -> cancel(draft, call);
                        });
    }

    private Reply post(Announcement draft, GestureCall call) {
        var planning =
                transactions
                        .as(call.actor())
                        .run(transaction -> announcements.plan(transaction, draft, Origin.DISCORD));
        return switch (planning) {
            case Planning.Planned(var first) -> {
                boolean isLater = draft.timing().start().filter(first::equals).isPresent();
                yield closed(
                        isLater
                                ? Text.of("community.announcement.planned").with("at", first)
                                : Text.of("community.announcement.posting"));
            }
            case Planning.Empty() -> Reply.refuse("community.announcement.refuse.empty");
            case Planning.NoRoom() -> Reply.refuse("community.announcement.refuse.no_room");
            case Planning.Decided() -> Drafts.isDecided();
        };
    }

    private Reply cancel(Announcement draft, GestureCall call) {
        transactions
                .as(call.actor())
                .execute(transaction ->
                        announcements.cancel(transaction, draft.id(), Origin.DISCORD));
        return closed(Text.of("community.announcement.dropped"));
    }

    private static Reply closed(Text words) {
        return Reply.update(
                Card.of(Text.of("community.announcement.title")).with(new Paragraph(words)));
    }
}
