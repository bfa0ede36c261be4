package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.job.JobWorker;
import maxis.runtime.storage.PoolSettings;
import maxis.spi.Fault;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;
import maxis.testing.TestServer;
import maxis.testing.job.RealProcess;
import maxis.testing.network.Direction;
import maxis.testing.network.FaultProxy;
import maxis.testing.storage.BellCog.Bell;
import maxis.testing.storage.BellCog.Ring;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The database is there, and the network before it is not what it should be. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadNetworkTest {
    private static final Actor PROGRAM = Actor.system("test");
    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);

    /** After which a server that says nothing is given up. */
    private static final Duration SILENCE = STATEMENT_TIMEOUT.plus(CONNECT_TIMEOUT).plusSeconds(1);

    /** A machine with two cores may be busy with something else. */
    private static final Duration GRACE = Duration.ofSeconds(4);

    private final TestDatabase direct = TestDatabase.fresh();
    private final FaultProxy proxy = FaultProxy.before(TestServer.embedded().port());
    private final TestDatabase proxied =
            direct.through(
                    proxy.port(),
                    new PoolSettings(
                            2,
                            Optional.empty(),
                            CONNECT_TIMEOUT,
                            STATEMENT_TIMEOUT,
                            STATEMENT_TIMEOUT));
    private final TestPlatform maxis = TestPlatform.on(proxied, new BellCog());
    private final Jobs jobs = maxis.instance(Jobs.class);

    /** How the way to the database can be lost. */
    enum Loss {
        REFUSED,
        SILENT;

        void happenTo(FaultProxy proxy) {
            switch (this) {
                case REFUSED -> {
                    proxy.refuse();
                    proxy.cut();
                }
                case SILENT -> proxy.drop();
            }
        }
    }

    @AfterEach
    void close() {
        proxy.heal();
        maxis.close();
        direct.close();
        proxy.close();
    }

    @Test
    void aTransactionThatIsCutInTheMiddleLeavesNothing() {
        assertRemote(() ->
                maxis.transactions()
                        .as(PROGRAM)
                        .execute(transaction -> {
                            jobs.enqueue(transaction, new Ring("half"));
                            proxy.cut();
                            jobs.enqueue(transaction, new Ring("other half"));
                        }));

        assertThat(enqueued()).isZero();
        maxis.transactions()
                .as(PROGRAM)
                .execute(transaction -> jobs.enqueue(transaction, new Ring("whole")));
        assertThat(enqueued()).isEqualTo(1);
    }

    @Test
    void whoseCommitIsNotAnsweredHearsSoAndMayOrderAgain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> order =
                    threads.submit(() ->
                            maxis.transactions()
                                    .as(PROGRAM)
                                    .run(transaction -> {
                                        boolean isNew = order(transaction);
                                        proxy.drop(Direction.TO_CLIENT);
                                        return isNew;
                                    }));
            awaitEnqueued(1);
            proxy.heal();

            assertThatThrownBy(() -> order.get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .satisfies(thrown ->
                            assertRemote(() -> {
                                throw thrown.getCause();
                            }));
        }

        boolean isNew = maxis.transactions().as(PROGRAM).run(this::order);
        assertThat(isNew).isFalse();
        assertThat(enqueued()).isEqualTo(1);
    }

    @Test
    void aBlackHoleIsGivenUpInTime() {
        long begin = System.nanoTime();
        assertRemote(() ->
                maxis.transactions()
                        .as(PROGRAM)
                        .execute(transaction -> {
                            proxy.drop();
                            jobs.enqueue(transaction, new Ring("unheard"));
                        }));
        assertThat(since(begin)).isLessThan(SILENCE.plus(GRACE));

        begin = System.nanoTime();
        assertRemote(() -> maxis.transactions().as(PROGRAM).run(this::order));
        assertThat(since(begin)).isLessThan(CONNECT_TIMEOUT.plus(GRACE));

        proxy.heal();
        maxis.transactions().as(PROGRAM).run(this::order);
        assertThat(enqueued()).isEqualTo(1);
    }

    @Test
    void aSlowNetworkIsOnlySlow() {
        proxy.delay(Direction.TO_CLIENT, Duration.ofMillis(100));

        maxis.transactions().as(PROGRAM).run(this::order);

        assertThat(enqueued()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theWorkerGoesOnWhenTheNetworkIsBack(Loss loss) throws InterruptedException {
        var process = RealProcess.with(proxied.storage(), new BellCog(), binder -> {});
        var worker = process.getInstance(JobWorker.class);
        var tones = process.getInstance(Bell.class).tones;
        worker.start();
        try {
            enqueueDirectly(process.getInstance(Jobs.class), "before");
            assertThat(tones.poll(20, TimeUnit.SECONDS)).isEqualTo("before");
            awaitEnqueued(0);

            loss.happenTo(proxy);
            enqueueDirectly(process.getInstance(Jobs.class), "meanwhile");
            assertThat(tones.poll(200, TimeUnit.MILLISECONDS)).isNull();

            proxy.heal();
            assertThat(tones.poll(20, TimeUnit.SECONDS)).isEqualTo("meanwhile");
        } finally {
            worker.stop();
        }
    }

    private boolean order(Transaction transaction) {
        return jobs.enqueueOnce(transaction, new Ring("once"), "order 1", Instant.EPOCH);
    }

    private void enqueueDirectly(Jobs queue, String tone) {
        direct.transactions()
                .as(PROGRAM)
                .execute(transaction -> queue.enqueue(transaction, new Ring(tone)));
    }

    private void awaitEnqueued(int number) {
        while (enqueued() != number) {
            Thread.onSpinWait();
        }
    }

    private int enqueued() {
        return direct.asOwner()
                .withHandle(owner ->
                        owner.createQuery(
                                        "select count(*) from scheduled_tasks where task_name = 'bell.ring'")
                                .mapTo(Integer.class)
                                .one());
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void assertRemote(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REMOTE));
    }
}
