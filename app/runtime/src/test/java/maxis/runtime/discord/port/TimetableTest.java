package maxis.runtime.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.discord.port.Timetable.Next;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class TimetableTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Timetable<String> timetable = new Timetable<>(new Pace(1_000_000));
    private long now = SECOND;

    @Test
    void answersGoBeforeWhatIsQueued() {
        add("a", Lane.QUEUED, "post 1", "post 2");
        add("b", Lane.FAST, "answer");

        assertThat(all()).containsExactly("answer", "post 1", "post 2");
    }

    @Test
    void anAnswerOvertakesInItsOwnBucketToo() {
        add("a", Lane.QUEUED, "post 1", "post 2");
        add("a", Lane.FAST, "answer");

        assertThat(all()).containsExactly("answer", "post 1", "post 2");
    }

    @Test
    void bucketsTakeTurns() {
        add("a", Lane.QUEUED, "a1", "a2", "a3");
        add("b", Lane.QUEUED, "b1", "b2");

        assertThat(all()).containsExactly("a1", "b1", "a2", "b2", "a3");
    }

    @Test
    void oneOfABucketIsUnderWayAtATime() {
        add("a", Lane.QUEUED, "a1", "a2");

        var first = go();
        assertThat(timetable.next(now)).isEqualTo(new Next.Wait<>(Pace.NEVER));

        timetable.answered(first.bucket(), now, now);
        assertThat(go().work()).isEqualTo("a2");
    }

    @Test
    void anEmptyBucketWaitsForItsResetAndLeavesOthersAlone() {
        timetable.bucket("a", false).learn(5, 0, now + 3 * SECOND);
        add("a", Lane.FAST, "a1");
        add("b", Lane.QUEUED, "b1");

        var other = go();
        assertThat(other.work()).isEqualTo("b1");
        timetable.answered(other.bucket(), now, now);
        assertThat(timetable.next(now)).isEqualTo(new Next.Wait<>(3 * SECOND));
        now += 3 * SECOND;
        assertThat(go().work()).isEqualTo("a1");
    }

    @Test
    void theLastPlaceOfALargeBucketIsKeptForAnswers() {
        timetable.bucket("a", false).learn(5, 1, now + 3 * SECOND);
        add("a", Lane.QUEUED, "post");
        assertThat(timetable.next(now)).isEqualTo(new Next.Wait<>(3 * SECOND));

        add("a", Lane.FAST, "answer");
        assertThat(go().work()).isEqualTo("answer");
    }

    @Test
    void whatIsExemptPassesByEveryPause() {
        timetable.pace().pause(now + 5 * SECOND);
        add("a", Lane.FAST, "message");
        timetable.add(timetable.bucket("interaction", true), Lane.FAST, "callback");

        assertThat(go().work()).isEqualTo("callback");
        assertThat(timetable.next(now)).isEqualTo(new Next.Wait<>(5 * SECOND));
    }

    @Test
    void bucketsAreRenamedWhenTheirNameIsTold() {
        add("PUT role:1", Lane.QUEUED, "one");
        add("PUT role:2", Lane.QUEUED, "two");

        timetable.rename("PUT role:", "abc:");

        assertThat(timetable.bucket("abc:1", false).of(Lane.QUEUED)).containsExactly("one");
        assertThat(all()).containsExactly("one", "two");
    }

    @Test
    void whatIsNotWantedIsTakenOut() {
        add("a", Lane.QUEUED, "a1", "a2");

        assertThat(timetable.remove(work -> work.equals("a1"))).containsExactly("a1");
        assertThat(all()).containsExactly("a2");
        assertThat(timetable.isEmpty()).isTrue();
    }

    private void add(String bucket, Lane lane, String... works) {
        for (var work : works) {
            timetable.add(timetable.bucket(bucket, false), lane, work);
        }
    }

    private Next.Go<String> go() {
        if (timetable.next(now) instanceof Next.Go<String> go) {
            return go;
        }
        throw new AssertionError("Nothing goes");
    }

    /** All that is there, each answered at once. */
    private List<String> all() {
        var works = new ArrayList<String>();
        while (!timetable.isEmpty()) {
            if (timetable.next(now) instanceof Next.Go<String> go) {
                works.add(go.work());
                timetable.answered(go.bucket(), go.at(), now);
            } else {
                now += SECOND / 1000;
            }
        }
        return works;
    }
}
