package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberFilter.Place;
import maxis.cog.community.members.MemberFilter.State;
import maxis.cog.community.members.MemberListStore.Line;
import maxis.spi.CogBinder;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.story.MemberStoryDeclaration;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Paging;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of members. */
final class MemberRoutes {
    static final int LONGEST_SEARCH = 100;

    private static final Access VIEWERS = new Access.AtLeast(Level.VIEWER);

    private final Transactions transactions;
    private final MemberListStore store;
    private final LevelGroups levels;
    private final InstantSource clock;

    @Inject
    MemberRoutes(
            Transactions transactions,
            MemberListStore store,
            LevelGroups levels,
            InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.levels = levels;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    static void declare(CogBinder cog) {
        cog.bind(MemberListStore.class, LevelGroups.class, StoryStore.class)
                .contribute(
                        Route.of(
                                        Method.GET,
                                        "/api/members",
                                        VIEWERS,
                                        MemberRoutes.class,
                                        MemberRoutes::list)
                                .asking("text", "level", "state", "after", "limit")
                                .answersMany(Item.class),
                        Route.of(
                                        Method.GET,
                                        "/api/members/{id}",
                                        VIEWERS,
                                        StoryRoutes.class,
                                        StoryRoutes::story)
                                .answers(StoryRoutes.View.class),
                        new MemberStoryDeclaration(
                                "membership", Level.VIEWER, MembershipStory.class),
                        new Topic("members", Level.VIEWER, true, MemberRoutes.class));
    }

    /** A line of the list. */
    record Item(
            MemberId id,
            String name,
            Optional<String> avatar,
            Level level,
            Optional<Instant> joinedAt,
            Optional<Instant> seenAt,
            Optional<Language> language,
            int warnings,
            boolean isBanned,
            boolean hasLeft) {}

    Answer list(Request request) {
        var paging = Paging.of(request);
        var text = request.asked("text").map(String::strip).filter(some -> !some.isEmpty());
        var level = request.asked("level");
        var state = request.asked("state");
        if (text.filter(some -> some.length() > LONGEST_SEARCH).isPresent()) {
            return invalid(
                    "text",
                    Text.of("platform.input.length")
                            .with("option", "text")
                            .with("most", LONGEST_SEARCH));
        }
        if (level.isPresent() && constant(Level.values(), level.get()).isEmpty()) {
            return notOneOf("level", level.get(), Level.values());
        }
        if (state.isPresent() && constant(State.values(), state.get()).isEmpty()) {
            return notOneOf("state", state.get(), State.values());
        }
        var filter = new MemberFilter();
        paging.after(Place::read).ifPresent(filter::behind);
        text.ifPresent(filter::called);
        state.flatMap(one -> constant(State.values(), one)).ifPresent(filter::being);
        var wanted = level.flatMap(one -> constant(Level.values(), one));
        return Answer.ok(
                transactions
                        .as(request.known().actor())
                        .run(transaction -> page(transaction, filter, wanted, paging)));
    }

    private Listing<Item> page(
            Transaction transaction, MemberFilter filter, Optional<Level> level, Paging paging) {
        level.ifPresent(one -> levels.narrow(transaction, filter, one));
        var found = store.page(transaction, filter, clock.instant(), paging.looked());
        var roles = store.roles(transaction, found.stream().map(Line::id).toList());
        return Listing.of(
                found, paging, line -> Place.of(line).written(), line -> item(line, roles));
    }

    private Item item(Line line, Map<MemberId, Set<RoleId>> roles) {
        return new Item(
                line.id(),
                line.name(),
                line.avatar(),
                levels.of(line.id(), roles.getOrDefault(line.id(), Set.of())),
                line.joinedAt(),
                line.seenAt(),
                line.language(),
                line.warnings(),
                line.isBanned(),
                line.hasLeft());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String written) {
        return Stream.of(all).filter(one -> written(one).equals(written)).findFirst();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Answer notOneOf(String name, String value, Enum<?>[] all) {
        return invalid(
                name,
                Text.of("platform.input.choice")
                        .with("option", name)
                        .with("value", value)
                        .with(
                                "choices",
                                Stream.of(all)
                                        .map(MemberRoutes::written)
                                        .collect(Collectors.joining(", "))));
    }

    private static Answer invalid(String name, Text why) {
        return new Answer.Invalid(Map.of(name, why));
    }
}
