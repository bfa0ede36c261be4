package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Compose.Step;
import maxis.spi.announcement.AnnouncementButton;
import maxis.spi.announcement.AnnouncementParts;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Entry;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Menu;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Rule;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.setting.Settings;
import maxis.spi.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What announcements look like, to everybody and to those who write them. */
final class AnnouncementCards {
    static final int MOST_BUTTONS = 4;
    private static final int MOST_ENTRIES = 25;

    private final AnnouncementParts parts;
    private final Settings<AnnouncementSettings> settings;

    @Inject
    AnnouncementCards(AnnouncementParts parts, Settings<AnnouncementSettings> settings) {
        this.parts = parts;
        this.settings = settings;
    }

    /** As everybody sees it. */
    Card posted(Announcement announcement) {
        var card =
                Card.of(announcement.wording().head())
                        .with(new Paragraph(announcement.wording().body()));
        var withButtons =
                buttons(announcement.buttons(), announcement.id()).map(card::with).orElse(card);
        var more = further(announcement);
        return more.isEmpty() ? withButtons : withButtons.with(new Buttons(more));
    }

    /** The buttons of these names that cogs have; presses count for the announcement. */
    Optional<Block> buttons(List<String> names, long announcement) {
        var there =
                parts.buttons().stream()
                        .filter(button -> names.contains(button.name()))
                        .sorted(Comparator.comparingInt(button -> names.indexOf(button.name())))
                        .limit(MOST_BUTTONS)
                        .map(button ->
                                Button.of(
                                        button.label(),
                                        Style.PLAIN,
                                        new PressButton(announcement, button.name())))
                        .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(new Buttons(there));
    }

    private static List<Button> further(Announcement announcement) {
        var more = new ArrayList<Button>();
        if (announcement.wording().isInBoth()) {
            more.add(
                    Button.of(
                            Text.of("community.announcement.otherwise"),
                            Style.PLAIN,
                            new ReadOtherwise(announcement.id())));
        }
        announcement
                .link()
                .ifPresent(target ->
                        more.add(Button.link(Text.of("community.announcement.link"), target)));
        return more;
    }

    /** A draft, with everything that can be done with it. */
    Card draft(Announcement draft) {
        var card =
                Card.of(Text.of("community.announcement.draft"))
                        .with(new Paragraph(draft.wording().head()))
                        .with(words(draft.wording()).toArray(Block[]::new))
                        .with(new Facts(facts(draft)), new Buttons(steps(draft)));
        return card.with(menus(draft).toArray(Block[]::new));
    }

    private static List<Block> words(Wording wording) {
        var words = new ArrayList<Block>();
        if (!wording.french().isEmpty()) {
            words.add(new Paragraph(Text.value(wording.french())));
        }
        if (wording.isInBoth()) {
            words.add(new Rule());
        }
        if (!wording.english().isEmpty()) {
            words.add(new Paragraph(Text.value(wording.english())));
        }
        return words;
    }

    List<Fact> facts(Announcement announcement) {
        var facts = new ArrayList<Fact>();
        facts.add(
                fact(
                        "room",
                        settings.current()
                                .announcementRoom()
                                .map(Text::value)
                                .orElseGet(() -> Text.of("community.announcement.no_room"))));
        facts.add(
                fact(
                        "when",
                        announcement
                                .timing()
                                .start()
                                .map(Text::value)
                                .orElseGet(() -> Text.of("community.announcement.at_once"))));
        announcement
                .timing()
                .everyDays()
                .ifPresent(days ->
                        facts.add(
                                fact(
                                        "every",
                                        Text.of("community.announcement.every")
                                                .with("days", days))));
        if (!announcement.buttons().isEmpty()) {
            facts.add(fact("buttons", labels(announcement.buttons())));
        }
        announcement
                .link()
                .ifPresent(target -> facts.add(fact("link", Text.value(target.toString()))));
        return facts;
    }

    /** What stands on them; the name of one that no cog has any more. */
    private Text labels(List<String> names) {
        return names.stream()
                .map(name ->
                        parts.buttons().stream()
                                .filter(button -> button.name().equals(name))
                                .map(AnnouncementButton::label)
                                .findFirst()
                                .orElseGet(() -> Text.value(name)))
                .reduce((left, right) ->
                        Text.of("community.setup.and").with("left", left).with("right", right))
                .orElseThrow();
    }

    private static Fact fact(String name, Text value) {
        return new Fact(Text.of("community.announcement.fact." + name), value);
    }

    private static List<Button> steps(Announcement draft) {
        return List.of(
                step(draft, Step.POST, Style.MAIN),
                step(draft, Step.REWRITE, Style.PLAIN),
                step(draft, Step.RESCHEDULE, Style.PLAIN),
                step(draft, Step.CANCEL, Style.DANGER));
    }

    private static Button step(Announcement draft, Step step, Style style) {
        return Button.of(
                Text.of("community.announcement.step." + step.name().toLowerCase(Locale.ROOT)),
                style,
                new Compose(draft.id(), step));
    }

    private List<Block> menus(Announcement draft) {
        var menus = new ArrayList<Block>();
        var buttons =
                parts.buttons().stream()
                        .map(one -> new Entry(one.name(), one.label(), Optional.empty()))
                        .limit(MOST_ENTRIES)
                        .toList();
        if (!buttons.isEmpty()) {
            menus.add(
                    new Menu(
                            Text.of("community.announcement.menu.buttons"),
                            new ChooseButtons(draft.id()),
                            buttons,
                            0,
                            Math.min(MOST_BUTTONS, buttons.size())));
        }
        if (draft.wording().isEmpty()) {
            menus.add(
                    new Menu(
                            Text.of("community.announcement.menu.template"),
                            new ChooseTemplate(draft.id()),
                            parts.templates().stream()
                                    .map(one ->
                                            new Entry(one.name(), one.title(), Optional.empty()))
                                    .limit(MOST_ENTRIES)
                                    .toList(),
                            1,
                            1));
        }
        return menus;
    }
}
