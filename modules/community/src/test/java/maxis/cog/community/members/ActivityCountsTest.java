package maxis.cog.community.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.cog.community.CommunityCog;
import maxis.spi.discord.Present;
import maxis.spi.health.Health;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;
import maxis.testing.TestSize;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

final class ActivityCountsTest {
    private static final int THREADS = 50;
    private static final int MESSAGES = TestSize.of(200, 20_000);

    private TestPlatform platform;
    private ActivityCounts counts;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new CommunityCog());
        counts = platform.instance(ActivityCounts.class);
        var crowd =
                LongStream.rangeClosed(1, 10)
                        .mapToObj(id ->
                                new Present(
                                        new MemberId(id),
                                        "member",
                                        Optional.empty(),
                                        platform.clock().instant(),
                                        Set.of()))
                        .toList();
        platform.instance(MemberRegistry.class).reconcile(List.of(crowd));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void noMessageIsWrittenByItself() {
        counts.message(new MemberId(1));

        assertThat(total()).isZero();
        counts.flush();
        assertThat(total()).isOne();
    }

    @Test
    void countsAreExactWhileTheyAreBeingWritten() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < THREADS; thread++) {
                threads.execute(() -> {
                    for (int message = 0; message < MESSAGES; message++) {
                        counts.message(new MemberId(message % 10 + 1));
                    }
                });
            }
            for (int flush = 0; flush < 20; flush++) {
                threads.execute(counts::flush);
            }
        }
        counts.flush();

        assertThat(total()).isEqualTo((long) THREADS * MESSAGES);
    }

    @Test
    void whatCannotBeWrittenWaitsAndIsReported() {
        counts.message(new MemberId(1));
        asOwner("alter table users rename to elsewhere");
        assertThatThrownBy(counts::flush).isInstanceOf(JdbiException.class);
        counts.message(new MemberId(1));
        asOwner("alter table elsewhere rename to users");
        platform.clock().advance(Duration.ofMinutes(2));
        assertThat(platform.instance(MembersHealth.class).look()).isInstanceOf(Health.Poor.class);

        counts.flush();
        assertThat(total()).isEqualTo(2);
        assertThat(platform.instance(MembersHealth.class).look())
                .isEqualTo(new Health.Well("10 members"));
    }

    @Test
    void strangersAreNotCounted() {
        counts.message(new MemberId(99));
        counts.flush();

        assertThat(total()).isZero();
    }

    @Test
    void memoryIsBoundedHoweverManyWrite() {
        for (long id = 1; id <= 25_000; id++) {
            counts.message(new MemberId(id));
        }

        // The first ten were written when those behind them came.
        assertThat(total()).isEqualTo(10);
    }

    private long total() {
        return platform.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select sum(total_messages) from users")
                                .mapTo(Long.class)
                                .one());
    }

    private void asOwner(String statement) {
        platform.database().asOwner().useHandle(owner -> owner.execute(statement));
    }
}
