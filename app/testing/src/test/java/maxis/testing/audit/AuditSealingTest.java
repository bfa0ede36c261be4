package maxis.testing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class AuditSealingTest {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 200;
    private static final long SEED = 7;

    private final AuditedPlatform audit = new AuditedPlatform();

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void anActThatCommitsLateIsSealedLateAndNotPassedBy() throws Exception {
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> write(1, written, mayCommit));
            written.await();
            audit.write(Actor.system("x"), AuditedPlatform.entry(2));
            audit.seal();
            assertThat(seals()).containsExactly("1 2");
            mayCommit.countDown();
            late.get();
        }
        audit.seal();

        assertThat(seals()).containsExactly("1 2", "2 1");
        assertThat(audit.findings()).isEmpty();
    }

    @Test
    void moreThanABatchIsSealedInOneGo() {
        audit.platform()
                .transactions()
                .as(Actor.system("many"))
                .execute(transaction ->
                        transaction
                                .handle()
                                .execute(
                                        """
                                        select write_audit(now(), 'many', 'act', 'row:' || n, '{}', 'program')
                                        from generate_series(1, 2500) n
                                        """));
        audit.seal();

        assertThat(audit.rows("select count(*)::text from audit_seals")).containsExactly("2500");
        assertThat(audit.rows("select id::text from audit_unsealed")).isEmpty();
        assertThat(audit.findings()).isEmpty();
    }

    @Test
    void writersThatCommitInAnyOrderEndWithEveryRowSealedOnce() throws Exception {
        var turns = new Random(SEED);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var order = new ArrayList<>(IntStream.range(0, WRITERS).boxed().toList());
                Collections.shuffle(order, turns);
                awaitAll(round(threads::submit, order));
            }
        }
        audit.seal();

        assertThat(audit.rows("select count(*) || ' ' || max(position) from audit_seals"))
                .containsExactly(WRITERS * ROUNDS + " " + WRITERS * ROUNDS);
        assertThat(audit.findings()).isEmpty();
        assertThat(
                        audit.rows(
                                """
                                select 'out of order' from audit_seals a
                                join audit_seals b on b.position = a.position + 1 and b.audit_id < a.audit_id limit 1
                                """))
                .hasSize(1);
    }

    /**
     * All write, then commit one after the other in an order of chance, with sealing in between.
     */
    private List<Future<?>> round(Starter starter, List<Integer> order)
            throws InterruptedException, ExecutionException {
        var written = new CountDownLatch(WRITERS);
        var turns = IntStream.range(0, WRITERS).mapToObj(i -> new CountDownLatch(1)).toList();
        var started = new ArrayList<Future<?>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            started.add(starter.submit(() -> write(number, written, turns.get(number))));
        }
        written.await();
        for (int position = 0; position < WRITERS; position++) {
            int next = order.get(position);
            turns.get(next).countDown();
            if (position % 3 == 0) {
                started.get(next).get();
                sealNow();
            }
        }
        return started;
    }

    private void write(int number, CountDownLatch written, CountDownLatch mayCommit) {
        audit.platform()
                .transactions()
                .as(Actor.member(new MemberId(1000L + number)))
                .execute(transaction -> {
                    audit.log().write(transaction, AuditedPlatform.entry(number));
                    written.countDown();
                    await(mayCommit);
                });
    }

    private void sealNow() {
        audit.platform()
                .transactions()
                .as(Actor.system("sealing"))
                .execute(transaction -> transaction.handle().execute("select seal_audit(1000)"));
    }

    private List<String> seals() {
        return audit.rows("select position || ' ' || audit_id from audit_seals order by position");
    }

    private static void awaitAll(List<Future<?>> started)
            throws InterruptedException, ExecutionException {
        for (var writer : started) {
            writer.get();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @FunctionalInterface
    private interface Starter {
        Future<?> submit(Runnable work);
    }
}
