package maxis.runtime.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

class PaceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private final Pace pace = new Pace(50);
    private long now;

    @Test
    void nothingWaitsAtFirst() {
        assertThat(pace.waitFor(Lane.QUEUED, now)).isZero();
        assertThat(pace.waitFor(Lane.FAST, now)).isZero();
    }

    @Test
    void aPlaceIsFreeASecondAfterTheAnswer() {
        take(Lane.FAST, 50);
        assertThat(pace.waitFor(Lane.FAST, now)).isEqualTo(Pace.NEVER);

        now += 300 * MILLI;
        pace.answered(0, now);

        assertThat(pace.waitFor(Lane.FAST, now)).isBetween(SECOND, SECOND + 5 * MILLI);
        now += SECOND + 5 * MILLI;
        assertThat(pace.waitFor(Lane.FAST, now)).isZero();
    }

    @Test
    void whatIsQueuedGoesAtEvenDistances() {
        take(Lane.QUEUED, 10);

        assertThat(pace.waitFor(Lane.QUEUED, now)).isBetween(MILLI, 200 * MILLI);
        assertThat(pace.waitFor(Lane.FAST, now)).isZero();
    }

    @Test
    void noSecondSeesMoreThanTheLimitHoweverLongRequestsAreUnderWay() {
        for (long latency : List.of(MILLI, 40 * MILLI, 350 * MILLI)) {
            var arrivals = arrivals(new Pace(50), latency, 10 * SECOND);

            for (int first = 0; first + 50 < arrivals.size(); first++) {
                assertThat(arrivals.get(first + 50) - arrivals.get(first))
                        .isGreaterThanOrEqualTo(SECOND);
            }
        }
    }

    @Test
    void nearlyTheWholeLimitIsUsedHoweverLongAnswersTake() {
        for (long latency : List.of(2 * MILLI, 40 * MILLI)) {
            assertThat(arrivals(new Pace(50), latency, 30 * SECOND).size())
                    .isGreaterThanOrEqualTo((int) (0.98 * 50 * 30));
        }
    }

    @Test
    void aDelayOfOurOwnIsMadeUpFor() {
        take(Lane.QUEUED, 1);
        now += SECOND / 2;

        take(Lane.QUEUED, 4);
        assertThat(pace.waitFor(Lane.QUEUED, now)).isZero();
    }

    @Test
    void thePlaceThatIsLeftIsKeptForAnAnswerUntilAnotherIsFreeSoon() {
        take(Lane.FAST, 49);
        assertThat(pace.waitFor(Lane.QUEUED, now)).isEqualTo(Pace.NEVER);
        assertThat(pace.waitFor(Lane.FAST, now)).isZero();

        pace.answered(0, now);
        assertThat(pace.waitFor(Lane.QUEUED, now)).isBetween(900 * MILLI, 970 * MILLI);

        now += 970 * MILLI;
        assertThat(pace.waitFor(Lane.QUEUED, now)).isZero();
    }

    @Test
    void aSinglePlaceIsEverybodys() {
        var single = new Pace(1);

        assertThat(single.waitFor(Lane.QUEUED, now)).isZero();
        single.take(Lane.QUEUED, now);
        assertThat(single.waitFor(Lane.QUEUED, now)).isEqualTo(Pace.NEVER);
    }

    @Test
    void aDelayOfOurOwnLeavesNoGapInWhichAnAnswerWaits() {
        long longest = 0;
        for (; now < 20 * SECOND; now += MILLI / 2) {
            boolean isStanding = now % (5 * SECOND) > 4 * SECOND + SECOND / 2;
            if (!isStanding && pace.waitFor(Lane.QUEUED, now) == 0) {
                pace.take(Lane.QUEUED, now);
                pace.answered(now, now);
            }
            longest = Math.max(longest, pace.waitFor(Lane.FAST, now));
        }

        assertThat(longest).isLessThan(50 * MILLI);
    }

    @Test
    void pausesHold() {
        pace.pauseQueued(SECOND);
        assertThat(pace.waitFor(Lane.QUEUED, now)).isEqualTo(SECOND);
        assertThat(pace.waitFor(Lane.FAST, now)).isZero();

        pace.pause(2 * SECOND);
        assertThat(pace.waitFor(Lane.FAST, now)).isEqualTo(2 * SECOND);
    }

    private void take(Lane lane, int times) {
        for (int time = 0; time < times; time++) {
            pace.take(lane, now);
        }
    }

    /**
     * When requests arrive that are sent as soon as they may; some are slower than others, on their
     * way and on the way back.
     */
    private static List<Long> arrivals(Pace pace, long latency, long end) {
        var chance = new Random(7);
        var arrivals = new ArrayList<Long>();
        var answers = new PriorityQueue<Answer>(Comparator.comparingLong(Answer::at));
        for (long now = 0; now < end; now += MILLI / 2) {
            while (!answers.isEmpty() && answers.element().at() <= now) {
                pace.answered(answers.element().taken(), answers.remove().at());
            }
            if (pace.waitFor(Lane.QUEUED, now) == 0) {
                pace.take(Lane.QUEUED, now);
                long arrival = now + way(chance, latency);
                arrivals.add(arrival);
                answers.add(new Answer(now, arrival + way(chance, latency)));
            }
        }
        arrivals.sort(null);
        return arrivals;
    }

    private record Answer(long taken, long at) {}

    private static long way(Random chance, long latency) {
        long jitter = chance.nextInt(20) == 0 ? latency : latency / 10;
        return latency / 2 + chance.nextLong(jitter + 1);
    }
}
