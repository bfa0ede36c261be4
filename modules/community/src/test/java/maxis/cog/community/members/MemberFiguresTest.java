package maxis.cog.community.members;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.retention.EnforceRetentionJob;
import maxis.spi.discord.Present;
import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is counted of members, and how long they are remembered. */
final class MemberFiguresTest {
    private static final Duration A_MONTH = Duration.ofDays(30);

    private TestPlatform platform;
    private MemberRegistry registry;
    private Instant begin;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new PlatformCog(), new CommunityCog());
        registry = platform.instance(MemberRegistry.class);
        begin = platform.clock().instant();
        joins(1);
        joins(2);
        joins(3);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void membersAreThoseWhoWereHereAtTheEnd() {
        platform.clock().advance(Duration.ofDays(2));
        registry.left(new MemberId(1));
        platform.clock().advance(Duration.ofDays(2));

        assertThat(figure(MembersStatistic.class, begin, begin.plus(Duration.ofDays(1))))
                .isEqualTo(3);
        assertThat(figure(MembersStatistic.class, begin, begin.plus(Duration.ofDays(3))))
                .isEqualTo(2);
        assertThat(figure(MembersStatistic.class, begin.minus(A_MONTH), begin)).isZero();
    }

    @Test
    void activeIsWhoWroteOnOneDayOfTheSpanWheneverItIsAsked() {
        writes(1);
        platform.clock().advance(A_MONTH);
        writes(1);
        writes(2);

        assertThat(figure(ActiveMembersStatistic.class, begin, begin.plus(A_MONTH))).isOne();
        assertThat(
                        figure(
                                ActiveMembersStatistic.class,
                                begin.plus(Duration.ofDays(1)),
                                begin.plus(A_MONTH).plus(Duration.ofDays(1))))
                .isEqualTo(2);
    }

    @Test
    void whoLeftLongAgoIsForgottenAndWhoIsBarredIsNot() {
        registry.left(new MemberId(1));
        registry.left(new MemberId(2));
        platform.database()
                .asOwner()
                .useHandle(owner ->
                        owner.execute("update users set is_banned = true where user_id = 2"));

        platform.clock().advance(Duration.ofDays(1_095).minusHours(1));
        enforce();
        assertThat(known()).containsExactly(1L, 2L, 3L);
        platform.clock().advance(Duration.ofHours(2));
        enforce();
        assertThat(known()).containsExactly(2L, 3L);
    }

    @Test
    void daysOfActivityAreForgottenAfterTheTimeThatIsSet() {
        writes(1);
        platform.set("community", "keep_activity", "10d");

        platform.clock().advance(Duration.ofDays(9));
        enforce();
        assertThat(days()).isOne();
        platform.clock().advance(Duration.ofDays(3));
        enforce();
        assertThat(days()).isZero();
    }

    private void enforce() {
        var now = platform.clock().instant();
        var attempt = new maxis.spi.job.Attempt("test", 0, now, now);
        assertThat(
                        platform.instance(EnforceRetentionJob.class)
                                .run(new EnforceRetentionJob.Order(), attempt))
                .isNotNull();
    }

    private void joins(long id) {
        registry.joined(
                new Present(
                        new MemberId(id),
                        "member",
                        Optional.empty(),
                        platform.clock().instant(),
                        Set.of()));
    }

    private void writes(long id) {
        registry.wrote(new MemberId(id));
        platform.instance(ActivityCounts.class).flush();
    }

    private int figure(Class<? extends StatisticSource> source, Instant from, Instant to) {
        return platform.transactions()
                .as(Actor.admin(new MemberId(9)))
                .run(transaction ->
                        platform.instance(source).between(transaction, from, to).intValueExact());
    }

    private List<Long> known() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select user_id from users order by 1")
                                .mapTo(Long.class)
                                .list());
    }

    private int days() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select count(*) from user_days")
                                .mapTo(Integer.class)
                                .one());
    }
}
