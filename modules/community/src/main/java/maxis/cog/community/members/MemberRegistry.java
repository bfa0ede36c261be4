package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.CogBinder;
import maxis.spi.discord.Happening.Changed;
import maxis.spi.discord.Happening.Joined;
import maxis.spi.discord.Happening.Left;
import maxis.spi.discord.Happening.Returned;
import maxis.spi.discord.Happening.Wrote;
import maxis.spi.discord.Present;
import maxis.spi.discord.Watch;
import maxis.spi.event.Events;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.Routine;
import maxis.spi.member.Audiences;
import maxis.spi.member.MemberJoined;
import maxis.spi.member.MemberLeft;
import maxis.spi.member.Profile;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.retention.RetentionRule;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.statistic.StatisticDeclaration.Unit;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps up with who is on the server. Each coming and going is told once, in however many ways it
 * is heard of.
 */
public final class MemberRegistry {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final Transactions.As program;
    private final MemberStore store;
    private final ActivityCounts activity;
    private final RoleReturns returns;
    private final Events events;
    private final InstantSource clock;

    @Inject
    MemberRegistry(
            Transactions transactions,
            MemberStore store,
            ActivityCounts activity,
            RoleReturns returns,
            Events events,
            InstantSource clock) {
        this.program = transactions.as(Actor.system("members"));
        this.store = store;
        this.activity = activity;
        this.returns = returns;
        this.events = events;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        MemberRoutes.declare(cog);
        cog.bind(MemberRegistry.class, MemberStore.class, ActivityCounts.class)
                .bind(ActivityStore.class, AudienceStore.class, MemberFigureStore.class)
                .bind(PersonalMemberStore.class, RoleReturns.class)
                .provide(Audiences.class, StoredAudiences.class)
                .settings(MemberSettings.class)
                .settings(ReturnSettings.class)
                .contribute(
                        new Routine("write-activity", Duration.ofSeconds(5), FlushActivity.class),
                        new HealthDeclaration("members", MembersHealth.class),
                        new StatisticDeclaration("members", Unit.COUNT, MembersStatistic.class),
                        new StatisticDeclaration(
                                "active_members", Unit.COUNT, ActiveMembersStatistic.class),
                        new PersonalDataDeclaration(
                                Set.of("users", "user_presences", "user_roles", "user_days"),
                                MemberPersonalData.class),
                        new RetentionRule("former_members", FormerMemberRetention.class),
                        new RetentionRule("activity", ActivityRetention.class),
                        JobDeclaration.of(ReturnRoles.class, ReturnRolesJob.class).onDiscord(),
                        Watch.of(Joined.class, JoinedWatcher.class),
                        Watch.of(Changed.class, ChangedWatcher.class),
                        Watch.of(Left.class, LeftWatcher.class),
                        Watch.of(Wrote.class, WroteWatcher.class),
                        Watch.of(Returned.class, ReturnedWatcher.class));
    }

    /** Somebody came, or their name, picture or roles changed. */
    public void joined(Present present) {
        var now = now();
        program.execute(transaction -> arrive(transaction, List.of(present), now, now));
    }

    /** Somebody wrote a message; it costs no statement and counts within seconds. */
    public void wrote(MemberId member) {
        activity.message(member);
    }

    /** Somebody went. */
    public void left(MemberId member) {
        var now = now();
        program.execute(transaction -> {
            if (store.leave(transaction, member, now)) {
                events.publish(transaction, new MemberLeft(member, now));
            }
        });
    }

    /**
     * Takes the whole list of who is here, in pages, and finds out who came and went unheard. What
     * is told meanwhile by {@link #joined} and {@link #left} is newer than the list and wins. A
     * list that breaks off makes nobody leave.
     */
    public Reconciliation reconcile(Iterable<List<Present>> pages) {
        var begun = now();
        int came = 0;
        for (var page : pages) {
            came +=
                    program.run(transaction ->
                            arrive(transaction, page, begun.minus(1, ChronoUnit.MICROS), begun));
        }
        int went = program.run(transaction -> missing(transaction, begun));
        return new Reconciliation(came, went);
    }

    /** Who it is, as far as the actor may see them. */
    public Optional<Profile> find(Transaction transaction, MemberId member) {
        return store.find(transaction, member);
    }

    /** The roles that somebody holds, or held when they left. */
    public Set<RoleId> roles(Transaction transaction, MemberId member) {
        return store.roles(transaction, member);
    }

    /** The member whom an address names, if it is an id at all. */
    public static Optional<MemberId> id(String written) {
        return ID.matcher(written).matches()
                ? Optional.of(new MemberId(Long.parseLong(written)))
                : Optional.empty();
    }

    private int arrive(
            Transaction transaction, List<Present> present, Instant unlessLeftAfter, Instant now) {
        // The rows are locked from here on, so that nobody else tells of the same arrival.
        var again = store.lockThoseWhoCameAgain(transaction, present);
        store.upsert(transaction, present, now);
        var known = store.presences(transaction, present);
        var here = store.markHere(transaction, present, unlessLeftAfter, now);
        var newcomers =
                here.stream()
                        .filter(member ->
                                !known.getOrDefault(member, false) || again.contains(member))
                        .toList();
        newcomers.stream()
                .filter(member -> known.getOrDefault(member, false))
                .forEach(member -> events.publish(transaction, new MemberLeft(member, now)));
        newcomers.stream()
                .filter(known::containsKey)
                .forEach(member ->
                        returns.cameBack(transaction, member, store.roles(transaction, member)));
        store.replaceRoles(
                transaction, present.stream().filter(one -> here.contains(one.id())).toList());
        newcomers.forEach(member ->
                events.publish(
                        transaction, new MemberJoined(member, now, known.containsKey(member))));
        return newcomers.size();
    }

    private int missing(Transaction transaction, Instant begun) {
        var gone = store.leaveUnseen(transaction, begun, now());
        gone.forEach(member -> events.publish(transaction, new MemberLeft(member, begun)));
        return gone.size();
    }

    /** As exact as PostgreSQL keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
