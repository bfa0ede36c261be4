package maxis.cog.community.moderation;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.cog.community.Community;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.event.DomainEvent;
import maxis.spi.member.Banning;
import maxis.spi.member.Grounds;
import maxis.spi.member.MemberBanned;
import maxis.spi.member.MemberUnbanned;
import maxis.spi.member.MemberWarned;
import maxis.spi.member.Warning;
import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Actor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

final class ModerationTest {
    private static final Grounds SPAM = new Grounds("Publicité répétée", Origin.DISCORD);

    private Community community;
    private Moderation moderation;

    @BeforeEach
    void start() {
        community = new Community();
        moderation = community.platform().instance(Moderation.class);
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void ofFiftyWarningsAtOnceEachCounts() throws Exception {
        var warnings = all(Collections.nCopies(50, this::warn));

        assertThat(warnings)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50)
                                .<Warning>mapToObj(Warning.Warned::new)
                                .toList());
        assertThat(community.rows("select warnings from users where user_id = 1001"))
                .containsExactly("50");
        assertThat(community.rows("select count(*) from user_violations")).containsExactly("50");
    }

    @Test
    void ofTwoBansAtOnceOneReplacesTheOther() throws Exception {
        for (int round = 0; round < 20; round++) {
            Callable<Banning> week = () -> ban(SUPPORT.actor(), Optional.of(Duration.ofDays(7)));
            Callable<Banning> forEver = () -> ban(ADMIN.actor(), Optional.empty());

            var bans = all(List.of(week, forEver));

            assertThat(bans).filteredOn(Banning.Banned.class::isInstance).hasSize(1);
            var last = bans.stream().filter(Banning.Replaced.class::isInstance).findFirst();
            assertThat(last)
                    .hasValueSatisfying(replaced ->
                            assertThat(((Banning.Replaced) replaced).until().isEmpty())
                                    .isEqualTo(isForEver()));
            unban();
        }
    }

    @Test
    void whatHappenedIsToldAndWrittenDownWithoutTheReason() {
        warn();
        ban(SUPPORT.actor(), Optional.empty());
        unban();

        assertThat(community.platform().events())
                .filteredOn(event -> !(event instanceof maxis.spi.member.MemberJoined))
                .isEqualTo(
                        List.<DomainEvent>of(
                                new MemberWarned(JEAN.id(), 1),
                                new MemberBanned(JEAN.id(), Optional.empty()),
                                new MemberUnbanned(JEAN.id())));
        assertThat(
                        community.rows(
                                """
                                select concat_ws(' ', audience, actor_id, action, subject, origin) from audit_log
                                order by id
                                """))
                .containsExactly(
                        "staff 1021 member.warned member:1001 discord",
                        "staff 1021 member.banned member:1001 discord",
                        "staff 1021 member.unbanned member:1001 discord");
        assertThat(community.rows("select changes::text from audit_log order by id").getFirst())
                .contains("sha256:")
                .doesNotContain("Publicité");
    }

    @Test
    void anActThatIsRolledBackLeavesNothing() {
        assertThatThrownBy(() ->
                        community
                                .platform()
                                .transactions()
                                .as(SUPPORT.actor())
                                .run(transaction -> {
                                    moderation.warn(transaction, JEAN.id(), SPAM);
                                    throw new IllegalStateException("later");
                                }))
                .hasMessage("later");

        assertThat(community.rows("select warnings from users where user_id = 1001"))
                .containsExactly("0");
        assertThat(community.rows("select action from audit_log")).isEmpty();
    }

    @Test
    void membersHaveNoWayPastTheService() {
        for (var statement :
                List.of(
                        "select warn_user(1002, 'x', now())",
                        "select ban_user(1002, 'x', null, now())",
                        "select unban_user(1002, now())",
                        "update users set is_banned = true",
                        "delete from user_violations")) {
            assertThatThrownBy(() ->
                            community
                                    .platform()
                                    .transactions()
                                    .as(JEAN.actor())
                                    .execute(
                                            transaction -> transaction.handle().execute(statement)))
                    .as(statement)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void bansOfASpanAreCountedLiftedOnesToo() {
        var begin = community.platform().clock().instant();
        ban(SUPPORT.actor(), Optional.empty());
        unban();
        StatisticSource bans = community.platform().instance(BansStatistic.class);

        var figure =
                community
                        .platform()
                        .transactions()
                        .as(ADMIN.actor())
                        .run(transaction -> bans.between(transaction, begin, begin.plusSeconds(1)));
        assertThat(figure).isEqualByComparingTo("1");
    }

    private static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        var results = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private Warning warn() {
        return community
                .platform()
                .transactions()
                .as(SUPPORT.actor())
                .run(transaction -> moderation.warn(transaction, JEAN.id(), SPAM));
    }

    private Banning ban(Actor actor, Optional<Duration> time) {
        return community
                .platform()
                .transactions()
                .as(actor)
                .run(transaction -> moderation.ban(transaction, JEAN.id(), SPAM, time));
    }

    private void unban() {
        community
                .platform()
                .transactions()
                .as(SUPPORT.actor())
                .execute(transaction -> moderation.unban(transaction, JEAN.id(), Origin.DISCORD));
    }

    private boolean isForEver() {
        return community
                .rows("select 'x' from users where user_id = 1001 and ban_expires_at is null")
                .equals(List.of("x"));
    }
}
