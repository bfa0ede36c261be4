package maxis.cog.community.setup;

import jakarta.inject.Inject;

import maxis.cog.community.setup.TakeStep.Step;
import maxis.spi.discord.Guild;
import maxis.spi.health.Health;
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
import maxis.spi.setup.SetupChoice.Subject;
import maxis.spi.setup.SetupDesk;
import maxis.spi.setup.SetupDesk.Item;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Level;
import maxis.spi.value.RoleId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the setup looks like. */
final class SetupCards {
    private static final int MOST_ENTRIES = 25;

    private final SetupDesk desk;
    private final Missing missing;
    private final Guild guild;

    @Inject
    SetupCards(SetupDesk desk, Missing missing, Guild guild) {
        this.desk = desk;
        this.missing = missing;
        this.guild = guild;
    }

    /** What is settled and what is not. */
    Card overview(Level level) {
        var items = desk.items();
        var card =
                Card.of(Text.of("community.setup.title"))
                        .with(
                                new Paragraph(Text.of("community.setup.intro")),
                                new Facts(
                                        items.stream()
                                                .map(item -> new Fact(item.label(), shown(item)))
                                                .toList()));
        var steps = new ArrayList<Button>();
        if (!missing.makeable(level).isEmpty()) {
            steps.add(step(Step.PREVIEW, Style.MAIN));
        }
        steps.add(step(Step.EXAMINE, Style.PLAIN));
        return items.isEmpty() ? card : card.with(menu(items), new Buttons(steps));
    }

    /** How one of them can be settled. */
    Card choice(Item item) {
        var card =
                Card.of(item.label())
                        .with(
                                new Paragraph(item.why()),
                                new Facts(
                                        List.of(
                                                new Fact(
                                                        Text.of("community.setup.now"),
                                                        shown(item)))));
        var entries = entries(item);
        var withMenu = entries.isEmpty() ? card : card.with(menu(item, entries));
        return withMenu.with(
                new Paragraph(
                        Text.of("community.setup.typed")
                                .with("command", "/setup " + item.id() + " …")),
                new Buttons(List.of(step(Step.OVERVIEW, Style.PLAIN))));
    }

    /** Exactly what would be made and taken. */
    Card preview(Level level) {
        var makeable = missing.makeable(level);
        return Card.of(Text.of("community.setup.preview"))
                .with(
                        new Facts(
                                makeable.stream()
                                        .map(item -> new Fact(item.label(), plan(item)))
                                        .toList()),
                        new Paragraph(Text.of("community.setup.nothing_else")),
                        new Buttons(
                                List.of(
                                        step(Step.MAKE, Style.MAIN),
                                        step(Step.OVERVIEW, Style.PLAIN))));
    }

    /** What was made, and how everything is now. */
    Card result(List<SetupRun.Made> made) {
        return Card.of(Text.of("community.setup.result"))
                .with(
                        new Facts(
                                made.stream()
                                        .map(one -> new Fact(one.item().label(), one.outcome()))
                                        .toList()))
                .with(findings());
    }

    /** What the health checks find. */
    Card examination() {
        return Card.of(Text.of("community.setup.examination")).with(findings());
    }

    private Block[] findings() {
        var troubles =
                desk.examine().stream()
                        .filter(finding -> !(finding.health() instanceof Health.Well))
                        .map(finding ->
                                new Fact(Text.value(finding.check()), words(finding.health())))
                        .toList();
        var overview = new Buttons(List.of(step(Step.OVERVIEW, Style.PLAIN)));
        return troubles.isEmpty()
                ? new Block[] {new Paragraph(Text.of("community.setup.well")), overview}
                : new Block[] {new Rule(), new Facts(troubles), overview};
    }

    private static Text words(Health health) {
        return switch (health) {
            case Health.Well(var detail) -> Text.value(detail);
            case Health.Poor(var problem, var remedy) -> Text.value(problem + " " + remedy);
            case Health.Broken(var problem, var remedy) -> Text.value(problem + " " + remedy);
        };
    }

    private Text plan(Item item) {
        if (item.choice().subject() == Subject.TEAM_ROOM && desk.team().isEmpty()) {
            return Text.of("community.setup.needs_team");
        }
        if (missing.isThere(item)) {
            return Text.of("community.setup.will_take").with("name", item.made());
        }
        var key =
                switch (item.choice().subject()) {
                    case ROLES -> "community.setup.will_make_role";
                    case TEAM_ROOM -> "community.setup.will_make_team_room";
                    case ROOM, VALUE -> "community.setup.will_make_room";
                };
        return Text.of(key).with("name", item.made());
    }

    private Text shown(Item item) {
        return switch (missing.state(item)) {
            case OPEN -> Text.of("community.setup.open");
            case GONE -> Text.of("community.setup.gone");
            case SETTLED -> value(item);
        };
    }

    private static Text value(Item item) {
        return switch (item.choice().subject()) {
            case VALUE -> Text.of(item.label().key().name() + "." + item.current());
            case ROOM, TEAM_ROOM -> Text.value(new ChannelId(Long.parseLong(item.current())));
            case ROLES ->
                    Missing.ids(item.current()).stream()
                            .map(id -> Text.value(new RoleId(Long.parseLong(id))))
                            .reduce((left, right) ->
                                    Text.of("community.setup.and")
                                            .with("left", left)
                                            .with("right", right))
                            .orElseGet(() -> Text.of("community.setup.open"));
        };
    }

    private static Block menu(List<Item> items) {
        var entries =
                items.stream()
                        .limit(MOST_ENTRIES)
                        .map(item -> new Entry(item.id(), item.label(), Optional.of(item.why())))
                        .toList();
        return new Menu(Text.of("community.setup.pick"), new PickItem(), entries, 1, 1);
    }

    private static Block menu(Item item, List<Entry> entries) {
        boolean isMany = item.choice().subject() == Subject.ROLES;
        int least = item.choice().subject() == Subject.VALUE ? 1 : 0;
        return new Menu(
                Text.of("community.setup.choose"),
                new SettleItem(item.id()),
                entries,
                least,
                isMany ? entries.size() : 1);
    }

    private List<Entry> entries(Item item) {
        var all =
                switch (item.choice().subject()) {
                    case VALUE ->
                            item.choice().values().stream()
                                    .map(value ->
                                            entry(
                                                    value,
                                                    Text.of(
                                                            item.label().key().name()
                                                                    + "."
                                                                    + value)));
                    case ROOM, TEAM_ROOM ->
                            guild.rooms().stream()
                                    .map(room ->
                                            entry(
                                                    room.id().toString(),
                                                    Text.value("#" + room.name())));
                    case ROLES ->
                            guild.ranks().stream()
                                    .map(rank ->
                                            entry(
                                                    rank.id().toString(),
                                                    Text.value("@" + rank.name())));
                };
        return all.limit(MOST_ENTRIES).toList();
    }

    private static Entry entry(String value, Text label) {
        return new Entry(value, label, Optional.empty());
    }

    private static Button step(Step step, Style style) {
        return Button.of(
                Text.of("community.setup.step." + step.name().toLowerCase(Locale.ROOT)),
                style,
                new TakeStep(step));
    }
}
