package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.configuration.Range;
import maxis.spi.control.Action;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;

import java.util.Map;

/** Calls off an announcement that is planned. */
final class CancelAction implements Action<CancelAction.Parameters> {
    private final Announcements announcements;
    private final AnnouncementCards cards;

    @Inject
    CancelAction(Announcements announcements, AnnouncementCards cards) {
        this.announcements = announcements;
        this.cards = cards;
    }

    /** Which one. */
    record Parameters(@Range(min = 1) long announcement) {}

    @Override
    public Preview preview(Transaction transaction, Parameters parameters) {
        return announcements
                .find(transaction, parameters.announcement())
                .filter(found -> found.state() == State.PLANNED)
                .<Preview>map(found ->
                        new Preview.Possible(
                                found.wording().body(), cards.facts(found), found.state().name()))
                .orElseGet(() ->
                        new Preview.Impossible(Text.of("community.announcement.refuse.decided")));
    }

    @Override
    public Outcome carryOut(Transaction transaction, Parameters parameters) {
        return announcements.cancel(transaction, parameters.announcement(), Origin.CONTROLLER)
                ? new Outcome.Done(Text.of("community.announcement.dropped"), Map.of())
                : new Outcome.Refused(Text.of("community.announcement.refuse.decided"));
    }
}
