package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.member.Members;
import maxis.spi.member.Profile;
import maxis.spi.member.Standing;
import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.story.MemberStories;
import maxis.spi.story.MemberStories.Told;
import maxis.spi.story.MemberStory.Happened;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The whole story of one member, as far as whoever looks may read it. */
final class StoryRoutes {
    private final Transactions transactions;
    private final Members members;
    private final MemberRegistry registry;
    private final LevelGroups levels;
    private final MemberStories stories;

    @Inject
    StoryRoutes(
            Transactions transactions,
            Members members,
            MemberRegistry registry,
            LevelGroups levels,
            MemberStories stories) {
        this.transactions = transactions;
        this.members = members;
        this.registry = registry;
        this.levels = levels;
        this.stories = stories;
    }

    /** Who it is, and what all cogs tell. */
    record View(
            MemberId id,
            String name,
            Optional<String> avatar,
            Level level,
            Optional<Instant> joinedAt,
            boolean hasLeft,
            int warnings,
            Optional<Ban> ban,
            List<Part> chapters) {}

    /** A ban that holds; the reason is for the team. */
    record Ban(Optional<String> reason, Optional<Instant> until) {}

    /** What one cog tells. */
    record Part(String cog, String name, Text title, List<Fact> facts, List<Happened> happenings) {
        static Part of(Told told) {
            return new Part(
                    told.cog().name(),
                    told.name(),
                    told.title(),
                    told.chapter().facts(),
                    told.chapter().happenings());
        }
    }

    Answer story(Request request) {
        return MemberRegistry.id(request.path().getOrDefault("id", ""))
                .flatMap(member ->
                        transactions
                                .as(request.known().actor())
                                .run(transaction ->
                                        members.find(transaction, member)
                                                .map(profile ->
                                                        view(transaction, request, profile))))
                .map(Answer::ok)
                .orElseGet(Answer::notFound);
    }

    private View view(Transaction transaction, Request request, Profile profile) {
        var member = profile.id();
        var reader = request.known().level();
        return new View(
                member,
                profile.name(),
                profile.avatar(),
                levels.of(member, registry.roles(transaction, member)),
                profile.joinedAt(),
                !profile.isHere(),
                profile.warnings(),
                ban(members.standing(transaction, member), reader),
                stories.of(transaction, reader, member).stream().map(Part::of).toList());
    }

    private static Optional<Ban> ban(Standing standing, Level reader) {
        return switch (standing) {
            case Standing.Welcome() -> Optional.empty();
            case Standing.Barred(var reason, var until) ->
                    Optional.of(
                            new Ban(reason.filter(some -> reader.includes(Level.STAFF)), until));
        };
    }
}
