package maxis.cog.community.announcement;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.announcement.AnnouncementButton;
import maxis.spi.announcement.AnnouncementParts;
import maxis.spi.text.Text;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page sends of an announcement: all of it at once. What is absent is empty.
 *
 * @param at when it is posted; at once where there is nothing
 * @param everyDays again after so many days
 */
record AnnouncementDraft(
        Optional<String> title,
        Optional<String> french,
        Optional<String> english,
        Optional<List<String>> buttons,
        Optional<String> link,
        Optional<Instant> at,
        Optional<Integer> everyDays) {
    private static final int MOST_DAYS = 366;

    /** What is wrong with which field. */
    Map<String, Text> problems(AnnouncementParts parts, Instant now) {
        var problems = new LinkedHashMap<String, Text>();
        tooLong(problems, "title", title, Wording.LONGEST_TITLE);
        tooLong(problems, "french", french, Wording.LONGEST_TEXT);
        tooLong(problems, "english", english, Wording.LONGEST_TEXT);
        var known = parts.buttons().stream().map(AnnouncementButton::name).toList();
        if (!known.containsAll(names()) || names().size() > AnnouncementCards.MOST_BUTTONS) {
            problems.put(
                    "buttons",
                    Text.of("community.announcement.refuse.buttons")
                            .with("most", AnnouncementCards.MOST_BUTTONS)
                            .with("known", String.join(", ", known)));
        }
        link.map(String::strip)
                .filter(typed -> !typed.isEmpty() && target().isEmpty())
                .ifPresent(typed -> problems.put("link", refusal("link", typed)));
        at.filter(moment -> moment.isBefore(now))
                .ifPresent(moment -> problems.put("at", refusal("past", moment)));
        everyDays
                .filter(days -> days < 1 || days > MOST_DAYS)
                .ifPresent(days -> problems.put("everyDays", refusal("every", days)));
        return problems;
    }

    /** The draft itself, once nothing is wrong with it. */
    Announcement announcement(long id) {
        return new Announcement(
                id,
                new Wording(title.orElse(""), french.orElse(""), english.orElse("")),
                names(),
                target(),
                new Timing(at, everyDays),
                State.DRAFT);
    }

    private List<String> names() {
        return buttons.orElse(List.of()).stream().distinct().toList();
    }

    private Optional<URI> target() {
        return link.map(String::strip).flatMap(TypedLink::of);
    }

    private static void tooLong(
            Map<String, Text> problems, String field, Optional<String> text, int most) {
        text.filter(some -> some.strip().length() > most)
                .ifPresent(some ->
                        problems.put(
                                field,
                                Text.of("platform.input.length")
                                        .with("option", field)
                                        .with("most", most)));
    }

    private static Text refusal(String name, Object value) {
        return Text.of("community.announcement.refuse." + name).with("value", value);
    }
}
