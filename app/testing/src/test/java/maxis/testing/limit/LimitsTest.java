package maxis.testing.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.limit.Taking.Refused;
import maxis.spi.limit.Taking.Taken;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class LimitsTest {
    private static final int THREADS = 64;
    private static final String KEY = "tickets.open:1001";
    private static final Limit THREE_A_MINUTE = new Limit(3, Duration.ofMinutes(1));

    private final TestPlatform platform = TestPlatform.with(new PlatformCog());
    private final Limits limits = platform.instance(Limits.class);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void asManyAreTakenAsTheLimitAllowsAndTheNextHearsHowLongToWait() {
        for (int taken = 0; taken < 3; taken++) {
            assertThat(limits.take(KEY, THREE_A_MINUTE)).isEqualTo(new Taken());
        }

        assertThat(limits.take(KEY, THREE_A_MINUTE)).isEqualTo(new Refused(Duration.ofSeconds(20)));
        platform.clock().advance(Duration.ofSeconds(19));
        assertThat(limits.take(KEY, THREE_A_MINUTE)).isEqualTo(new Refused(Duration.ofSeconds(1)));
    }

    @Test
    void oneBecomesFreeWithEachPartOfTheWindow() {
        exhaust();
        platform.clock().advance(Duration.ofSeconds(20));

        assertThat(limits.take(KEY, THREE_A_MINUTE)).isEqualTo(new Taken());
        assertThat(limits.take(KEY, THREE_A_MINUTE)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsNotUsedDoesNotAddUpBeyondTheLimit() {
        exhaust();
        platform.clock().advance(Duration.ofDays(1));

        exhaust();
        assertThat(limits.take(KEY, THREE_A_MINUTE)).isInstanceOf(Refused.class);
    }

    @Test
    void eachKeyHasALimitOfItsOwn() {
        exhaust();

        assertThat(limits.take("tickets.open:1002", THREE_A_MINUTE)).isEqualTo(new Taken());
    }

    @Test
    void aMemberTakesInTheTransactionOfTheActAndARollbackGivesItBack() {
        var act = platform.transactions().as(Actor.member(new MemberId(1001)));
        for (int tries = 0; tries < 10; tries++) {
            assertThatThrownBy(() ->
                            act.execute(transaction -> {
                                limits.take(transaction, KEY, THREE_A_MINUTE);
                                throw new IllegalStateException("planted");
                            }))
                    .hasMessage("planted");
        }

        assertThat(act.<Taking>run(transaction -> limits.take(transaction, KEY, THREE_A_MINUTE)))
                .isEqualTo(new Taken());
    }

    @Test
    void ofAThousandAtOnceExactlyTheLimitIsTaken() throws Exception {
        var limit = new Limit(137, Duration.ofHours(1));
        Callable<Taking> asking = () -> limits.take(KEY, limit);
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var answer : threads.invokeAll(Collections.nCopies(1_000, asking))) {
                taken += answer.get().equals(new Taken()) ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(137);
    }

    @Test
    void whatLimitsNobodyAnyMoreIsForgottenAndTheRestIsNot() {
        exhaust();
        limits.take("backup", new Limit(1, Duration.ofDays(7)));
        platform.clock().advance(Duration.ofHours(2));
        platform.runDueJobs();

        List<String> kept =
                platform.database()
                        .asOwner()
                        .withHandle(owner ->
                                owner.createQuery("select key from rate_limits")
                                        .mapTo(String.class)
                                        .list());
        assertThat(kept).containsExactly("backup");
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatThrownBy(() -> new Limit(0, Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(5, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void exhaust() {
        for (int taken = 0; taken < 3; taken++) {
            assertThat(limits.take(KEY, THREE_A_MINUTE)).isEqualTo(new Taken());
        }
    }
}
