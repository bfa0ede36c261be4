package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.configuration.Range;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.control.UndoableAction;
import maxis.spi.setting.Setting;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Announces something from elsewhere; taken back, the messages are deleted. */
final class PostAction implements UndoableAction<PostAction.Parameters> {
    private static final String ID = "announcement";

    private final Announcements announcements;
    private final AnnouncementCards cards;
    private final Timings timings;

    @Inject
    PostAction(Announcements announcements, AnnouncementCards cards, Timings timings) {
        this.announcements = announcements;
        this.cards = cards;
        this.timings = timings;
    }

    /**
     * What is announced when, as a person types it.
     *
     * @param text in the community's first language
     * @param buttons names of buttons below it
     */
    record Parameters(
            @Range(min = 1, max = Wording.LONGEST_TEXT) String text,
            @Range(max = Wording.LONGEST_TEXT) Optional<String> english,
            @Range(max = Wording.LONGEST_TITLE) Optional<String> title,
            Optional<String> at,
            Optional<String> every,
            @Setting(standard = "", most = 30) List<String> buttons) {
        Wording wording() {
            return new Wording(title.orElse(""), text, english.orElse(""));
        }
    }

    @Override
    public Preview preview(Transaction transaction, Parameters parameters) {
        return switch (understood(parameters)) {
            case Timings.Unclear(var why) -> new Preview.Impossible(why);
            case Timings.Understood(var timing) -> {
                var facts = cards.facts(announcement(parameters, timing));
                yield announcements.hasRoom()
                        ? new Preview.Possible(
                                parameters.wording().body(), facts, announcements.room())
                        : new Preview.Impossible(Text.of("community.announcement.refuse.no_room"));
            }
        };
    }

    @Override
    public Outcome carryOut(Transaction transaction, Parameters parameters) {
        return switch (understood(parameters)) {
            case Timings.Unclear(var why) -> new Outcome.Refused(why);
            case Timings.Understood(var timing) -> {
                var draft = announcements.draft(transaction, announcement(parameters, timing));
                yield outcome(
                        announcements.plan(transaction, draft, Origin.CONTROLLER), draft.id());
            }
        };
    }

    @Override
    public Outcome undo(Transaction transaction, Parameters parameters, Outcome.Done done) {
        announcements.withdraw(
                transaction, Long.parseLong(done.facts().get(ID)), Origin.CONTROLLER);
        return new Outcome.Done(Text.of("community.announcement.withdrawn"), Map.of());
    }

    private static Outcome outcome(Planning planning, long id) {
        return switch (planning) {
            case Planning.Planned(var first) ->
                    new Outcome.Done(
                            Text.of("community.announcement.planned").with("at", first),
                            Map.of(ID, Long.toString(id)));
            case Planning.Empty() ->
                    new Outcome.Refused(Text.of("community.announcement.refuse.empty"));
            case Planning.NoRoom() ->
                    new Outcome.Refused(Text.of("community.announcement.refuse.no_room"));
            case Planning.Decided() ->
                    new Outcome.Refused(Text.of("community.announcement.refuse.decided"));
        };
    }

    private Timings.Understanding understood(Parameters parameters) {
        return timings.understand(parameters.at().orElse(""), parameters.every().orElse(""));
    }

    private static Announcement announcement(Parameters parameters, Timing timing) {
        return new Announcement(
                0,
                parameters.wording(),
                parameters.buttons(),
                Optional.empty(),
                timing,
                State.DRAFT);
    }
}
