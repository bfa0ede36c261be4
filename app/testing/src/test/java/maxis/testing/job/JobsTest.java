package maxis.testing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.event.Events;
import maxis.spi.job.Attempt;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;
import maxis.testing.job.CountingCog.Count;
import maxis.testing.job.CountingCog.CountDown;
import maxis.testing.job.CountingCog.Counted;
import maxis.testing.job.CountingCog.Mood;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class JobsTest {
    private static final Actor JEAN = Actor.member(new MemberId(1001));

    private TestPlatform platform;
    private Jobs jobs;
    private Events events;

    @BeforeEach
    void start() {
        var database = TestDatabase.fresh();
        database.asOwner().useHandle(owner -> owner.execute(CountingCog.TABLES));
        platform = TestPlatform.on(database, new CountingCog());
        jobs = platform.instance(Jobs.class);
        events = platform.instance(Events.class);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aJobIsDoneOnceItsTransactionHasCommitted() {
        platform.transactions()
                .as(JEAN)
                .execute(transaction -> jobs.enqueue(transaction, new Count("one")));
        assertThat(counted()).isEmpty();

        platform.runDueJobs();

        assertThat(counted()).containsExactly("one");
        platform.runDueJobs();
        assertThat(counted()).containsExactly("one");
    }

    @Test
    void aJobOfATransactionThatFailsIsNeverDone() {
        assertThatThrownBy(() ->
                        platform.transactions()
                                .as(JEAN)
                                .execute(transaction -> {
                                    jobs.enqueue(transaction, new Count("one"));
                                    events.publish(transaction, new Counted("one"));
                                    throw new IllegalStateException("changed my mind");
                                }))
                .hasMessage("changed my mind");

        platform.runDueJobs();

        assertThat(counted()).isEmpty();
        assertThat(rows("select type from events")).isEmpty();
    }

    @Test
    void aJobWaitsForItsTime() {
        var later = platform.clock().instant().plus(Duration.ofMinutes(30));
        platform.transactions()
                .as(JEAN)
                .execute(transaction -> jobs.enqueue(transaction, new Count("one"), later));

        platform.clock().advance(Duration.ofMinutes(29));
        platform.runDueJobs();
        assertThat(counted()).isEmpty();

        platform.clock().advance(Duration.ofMinutes(1));
        platform.runDueJobs();
        assertThat(counted()).containsExactly("one");
    }

    @Test
    void aKeyIsEnqueuedOnce() {
        var now = platform.clock().instant();
        var isNew =
                platform.transactions()
                        .as(JEAN)
                        .run(transaction ->
                                List.of(
                                        jobs.enqueueOnce(
                                                transaction, new Count("first"), "key", now),
                                        jobs.enqueueOnce(
                                                transaction, new Count("second"), "key", now)));

        platform.runDueJobs();

        assertThat(isNew).containsExactly(true, false);
        assertThat(counted()).containsExactly("first");
    }

    @Test
    void aJobThatGoesOnDoesEachPageOnce() {
        platform.transactions()
                .as(JEAN)
                .execute(transaction -> jobs.enqueue(transaction, new CountDown(3)));

        platform.runDueJobs();

        assertThat(counted()).containsExactly("page 3", "page 2", "page 1");
        assertThat(rows("select task_name from scheduled_tasks where task_instance <> 'recurring'"))
                .isEmpty();
    }

    @Test
    void aFailedJobComesAgainWithTheSameKeyAndIsParkedAfterTenAttempts() {
        var mood = failUntilParked();

        assertThat(
                        mood.attempts.stream()
                                .filter(attempt -> attempt.key().startsWith("counting.count-down")))
                .hasSize(10)
                .extracting(Attempt::key)
                .containsOnly(mood.attempts.getFirst().key());
        assertThat(rows("select task_name || ' ' || attempts || ' ' || failure from parked_jobs"))
                .contains("counting.count-down 10 IllegalStateException");
    }

    @Test
    void aJobWhoseOtherSideIsAwayIsNeverGivenUpAndGoesOnSoonAfterItCameBack() {
        var mood = platform.instance(Mood.class);
        mood.isAway.set(true);
        platform.transactions()
                .as(JEAN)
                .execute(transaction -> jobs.enqueue(transaction, new CountDown(1)));
        for (int hour = 0; hour < 12; hour++) {
            platform.runDueJobs();
            platform.clock().advance(Duration.ofMinutes(90));
        }
        platform.runDueJobs();
        assertThat(rows("select task_name from parked_jobs")).isEmpty();
        assertThat(counted()).isEmpty();

        mood.isAway.set(false);
        platform.clock().advance(Duration.ofMinutes(12));
        platform.runDueJobs();

        assertThat(counted()).contains("page 1");
    }

    @Test
    void aParkedJobCanBeStartedAgain() {
        failUntilParked().isBad.set(false);

        platform.transactions()
                .as(Actor.admin(new MemberId(1)))
                .execute(transaction ->
                        transaction
                                .handle()
                                .createQuery("select restart_parked_job(id, :now) from parked_jobs")
                                .bind("now", platform.clock().instant())
                                .mapTo(Boolean.class)
                                .list());
        platform.runDueJobs();

        assertThat(counted()).contains("page 1");
        assertThat(rows("select task_name from parked_jobs")).isEmpty();
    }

    @Test
    void aRecurringJobRunsEachTimeAndMakesUpForOneThatWasMissed() {
        platform.runDueJobs();
        assertThat(counted()).isEmpty();

        platform.clock().advance(Duration.ofHours(1));
        platform.runDueJobs();
        assertThat(counted()).containsExactly("hour");

        platform.clock().advance(Duration.ofHours(7));
        platform.runDueJobs();
        assertThat(counted()).containsExactly("hour", "hour");
    }

    @Test
    void aRecurringJobThatIsParkedStillComesAgain() {
        var mood = platform.instance(Mood.class);
        mood.isBad.set(true);
        for (int hour = 0; hour < 12; hour++) {
            platform.clock().advance(Duration.ofMinutes(90));
            platform.runDueJobs();
        }
        assertThat(rows("select task_name from parked_jobs"))
                .containsExactly("counting.every.hourly");

        mood.isBad.set(false);
        platform.clock().advance(Duration.ofHours(3));
        platform.runDueJobs();

        assertThat(counted()).contains("hour");
    }

    @Test
    void anEventReachesEachOfItsHandlersOnce() {
        platform.transactions()
                .as(JEAN)
                .execute(transaction -> events.publish(transaction, new Counted("one")));

        platform.runDueJobs();
        platform.runDueJobs();

        assertThat(counted()).containsExactlyInAnyOrder("written one", "shouted one");
        assertThat(rows("select type || ' ' || payload from events"))
                .containsExactly("counting.counted {\"what\": \"one\"}");
    }

    @Test
    void aHandlerThatFailsLeavesNothingAndDoesNotHoldUpTheOthers() {
        var mood = platform.instance(Mood.class);
        mood.isBad.set(true);
        platform.transactions()
                .as(JEAN)
                .execute(transaction -> events.publish(transaction, new Counted("one")));

        platform.runDueJobs();
        assertThat(counted()).containsExactly("written one");

        mood.isBad.set(false);
        platform.clock().advance(Duration.ofSeconds(10));
        platform.runDueJobs();
        assertThat(counted()).containsExactly("written one", "shouted one");
    }

    private Mood failUntilParked() {
        var mood = platform.instance(Mood.class);
        mood.isBad.set(true);
        platform.transactions()
                .as(JEAN)
                .execute(transaction -> jobs.enqueue(transaction, new CountDown(1)));
        for (int hour = 0; hour < 12; hour++) {
            platform.runDueJobs();
            platform.clock().advance(Duration.ofMinutes(90));
        }
        return mood;
    }

    private List<String> counted() {
        return rows("select what from counted");
    }

    private List<String> rows(String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }
}
