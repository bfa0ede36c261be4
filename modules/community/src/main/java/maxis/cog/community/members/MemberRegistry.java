package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.CogBinder;
import maxis.spi.event.Events;
import maxis.spi.health.HealthDeclaration;
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

/**
 * Keeps up with who is on the server. Each coming and going is told once, in however many ways it
 * is heard of.
 */
public final class MemberRegistry {
    private final Transactions.As program;
    private final MemberStore store;
    private final ActivityCounts activity;
    private final Events events;
    private final InstantSource clock;

    @Inject
    MemberRegistry(
            Transactions transactions,
            MemberStore store,
            ActivityCounts activity,
            Events events,
            InstantSource clock) {
        this.program = transactions.as(Actor.system("members"));
        this.store = store;
        this.activity = activity;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody on the server, as Discord describes them. */
    public record Present(
            MemberId id,
            String name,
            Optional<String> avatar,
            Instant joinedAt,
            Set<RoleId> roles) {
        public Present {
            roles = Set.copyOf(roles);
        }
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.bind(MemberRegistry.class, MemberStore.class, ActivityCounts.class)
                .bind(ActivityStore.class, AudienceStore.class, MemberFigureStore.class)
                .bind(PersonalMemberStore.class)
                .provide(Audiences.class, StoredAudiences.class)
                .settings(MemberSettings.class)
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
                        new RetentionRule("activity", ActivityRetention.class));
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

    private int arrive(
            Transaction transaction, List<Present> present, Instant unlessLeftAfter, Instant now) {
        store.upsert(transaction, present, now);
        // The rows are locked from here on, so that nobody else tells of the same arrival.
        var known = store.presences(transaction, present);
        var here = store.markHere(transaction, present, unlessLeftAfter, now);
        store.replaceRoles(
                transaction, present.stream().filter(one -> here.contains(one.id())).toList());
        var newcomers = here.stream().filter(member -> !known.getOrDefault(member, false)).toList();
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
