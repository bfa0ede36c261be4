package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.cog.community.announcement.AnnouncementStore.Told;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Entry;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Menu;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Pages;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was announced and what is to come, the newest first, some at a time. */
final class AnnouncementList {
    private static final int PAGE = 8;
    private static final int LONGEST_LABEL = 80;

    private final Transactions transactions;
    private final AnnouncementStore store;

    @Inject
    AnnouncementList(Transactions transactions, AnnouncementStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    Card page(Actor actor, long before) {
        // One more than is shown tells whether there are more.
        var found =
                transactions
                        .as(actor)
                        .run(transaction -> store.newest(transaction, before, PAGE + 1));
        var shown = found.stream().limit(PAGE).toList();
        var card = Card.of(Text.of("community.announcements.title")).with(list(shown));
        var planned =
                shown.stream()
                        .map(Told::announcement)
                        .filter(one -> one.state() == State.PLANNED)
                        .map(one ->
                                new Entry(Long.toString(one.id()), label(one), Optional.empty()))
                        .toList();
        var withMenu = planned.isEmpty() ? card : card.with(cancelMenu(planned));
        return found.size() > PAGE
                ? withMenu.with(next(shown.getLast().announcement().id()))
                : withMenu;
    }

    private static Block list(List<Told> shown) {
        return shown.isEmpty()
                ? new Paragraph(Text.of("community.announcements.none"))
                : new Facts(shown.stream().map(one -> new Fact(state(one), line(one))).toList());
    }

    private static Text state(Told told) {
        var announcement = told.announcement();
        var state = Text.of("community.announcements." + name(announcement.state()));
        return announcement
                .timing()
                .start()
                .map(start ->
                        Text.of("community.announcements.at")
                                .with("state", state)
                                .with("at", start))
                .orElse(state);
    }

    private static Text line(Told told) {
        return Text.of("community.announcements.line")
                .with("what", label(told.announcement()))
                .with("posts", told.posts())
                .with("clicks", told.clicks());
    }

    private static Text label(Announcement announcement) {
        var wording = announcement.wording();
        var text =
                Stream.of(wording.title(), wording.french(), wording.english())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("");
        return Text.value(
                text.codePointCount(0, text.length()) <= LONGEST_LABEL
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL)) + "…");
    }

    private static Block cancelMenu(List<Entry> planned) {
        return new Menu(
                Text.of("community.announcements.cancel"), new CancelAnnouncement(), planned, 1, 1);
    }

    private static Block next(long before) {
        return new Buttons(List.of(Pages.next(new ShowAnnouncements(before))));
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
