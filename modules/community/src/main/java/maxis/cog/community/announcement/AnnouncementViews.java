package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.cog.community.announcement.AnnouncementStore.Told;
import maxis.spi.announcement.AnnouncementParts;
import maxis.spi.announcement.AnnouncementParts.Drawn;
import maxis.spi.announcement.AnnouncementTemplate;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Announcements as pages show them. */
final class AnnouncementViews {
    private final Announcements announcements;
    private final AnnouncementStore store;
    private final AnnouncementParts parts;

    @Inject
    AnnouncementViews(
            Announcements announcements, AnnouncementStore store, AnnouncementParts parts) {
        this.announcements = announcements;
        this.store = store;
        this.parts = parts;
    }

    /**
     * One announcement.
     *
     * @param clicks how often its buttons were pressed together
     * @param clicksByButton the same for each, where one alone is shown
     */
    record View(
            String id,
            String title,
            String french,
            String english,
            List<String> buttons,
            Optional<String> link,
            Optional<Instant> at,
            Optional<Integer> everyDays,
            State state,
            int posts,
            long clicks,
            Map<String, Long> clicksByButton) {}

    /** What an announcement is made of: buttons, texts to begin with, and the channel. */
    record Parts(List<Part> buttons, List<Template> templates, Optional<String> room) {}

    /** A button. */
    record Part(String name, Text label) {}

    /** A text to begin with, in both languages. */
    record Template(String name, Text label, Drawn french, Drawn english, List<String> buttons) {}

    /**
     * What it is going to look like.
     *
     * @param head the title, or the usual one
     * @param french what French readers see, which is the other language where there are no words
     */
    record Preview(
            Text head,
            String french,
            String english,
            boolean isInBoth,
            List<Part> buttons,
            Optional<String> link) {}

    View of(Told told) {
        return view(told.announcement(), told.posts(), told.clicks(), Map.of());
    }

    View detailed(Transaction transaction, Announcement one) {
        var clicks = store.clicks(transaction, one.id());
        return view(
                one,
                store.posts(transaction, one.id()).size(),
                clicks.values().stream().mapToLong(Long::longValue).sum(),
                clicks);
    }

    Parts parts() {
        return new Parts(
                parts.buttons().stream()
                        .map(button -> new Part(button.name(), button.label()))
                        .toList(),
                parts.templates().stream().map(this::template).toList(),
                Optional.of(announcements.room()).filter(room -> !room.isEmpty()));
    }

    Preview preview(Announcement one) {
        var wording = one.wording();
        return new Preview(
                wording.head(),
                wording.french().isEmpty() ? wording.english() : wording.french(),
                wording.english().isEmpty() ? wording.french() : wording.english(),
                wording.isInBoth(),
                parts.buttons().stream()
                        .filter(button -> one.buttons().contains(button.name()))
                        .map(button -> new Part(button.name(), button.label()))
                        .toList(),
                one.link().map(URI::toString));
    }

    private Template template(AnnouncementTemplate template) {
        return new Template(
                template.name(),
                template.title(),
                parts.draw(template, Language.FR),
                parts.draw(template, Language.EN),
                template.buttons());
    }

    private static View view(
            Announcement one, int posts, long clicks, Map<String, Long> clicksByButton) {
        return new View(
                Long.toString(one.id()),
                one.wording().title(),
                one.wording().french(),
                one.wording().english(),
                one.buttons(),
                one.link().map(URI::toString),
                one.timing().start(),
                one.timing().everyDays(),
                one.state(),
                posts,
                clicks,
                clicksByButton);
    }
}
