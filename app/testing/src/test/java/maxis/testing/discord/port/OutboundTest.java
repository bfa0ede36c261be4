package maxis.testing.discord.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.discord.port.Outbound;
import maxis.runtime.discord.port.Unheard;
import maxis.runtime.time.SystemTime;
import maxis.sandbox.discord.fault.Effect;
import maxis.sandbox.discord.fault.Fault;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.limit.Limits;
import maxis.spi.discord.Roles;
import maxis.spi.discord.Roles.Change;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

class OutboundTest {
    private static final int PER_SECOND = 250;

    private final Wire wire =
            new Wire(
                    options -> options.withLimits(Limits.global(PER_SECOND)),
                    PER_SECOND,
                    Optional.of(SystemTime.clock()));
    private final Outbound outbound = wire.port(Outbound.class);

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void manyChangesKeepBelowTheLimitAndAnAnswerOvertakesThem() {
        var changes = new RoleChanges(wire, 25, 20);
        var square = new Scene(wire).square();
        var making = Thread.ofVirtual().start(changes::make);

        outbound.fast(square.sendMessage("une réponse"));
        int before = changes.made();
        join(making);

        assertThat(before).isLessThan(changes.wanted() / 2);
        assertThat(changes.made()).isEqualTo(changes.wanted()).isEqualTo((int) changes.held());
        assertThat(wire.discord().limiter().invalid().byStatus()).doesNotContainKey(429);
        assertThat(outbound.tooMany()).isZero();
    }

    @Test
    void theLimitsOfRoutesAreLearnedFromTheirHeaders() {
        wire.discord().limiter().use(Limits.discord());
        var square = new Scene(wire).square();

        for (int number = 0; number < 7; number++) {
            outbound.queued(square.sendMessage("nouvelle " + number));
        }

        assertThat(wire.discord().limiter().invalid().byStatus()).doesNotContainKey(429);
    }

    @Test
    void aLimitThatOthersUsedUpIsWaitedOut() {
        var square = new Scene(wire).square();
        for (var global : new boolean[] {true, false}) {
            wire.discord()
                    .faults()
                    .plan(
                            Fault.of(
                                            "POST /channels/.*",
                                            new Effect.TooMany(Duration.ofMillis(300), global))
                                    .times(1));

            assertThat(outbound.queued(square.sendMessage("encore"))).isNotNull();
        }
        assertThat(outbound.tooMany()).isEqualTo(2);
    }

    @Test
    void manyRefusalsSilenceJobsButNotAnswers() {
        var square = new Scene(wire).square();
        wire.discord()
                .faults()
                .plan(
                        Fault.of("PUT .*/roles/.*", new Effect.Refused(Problem.MISSING_PERMISSIONS))
                                .times(50));
        var stage = new Scene(wire).stage();
        for (int number = 0; number < 50; number++) {
            assertThat(wire.port(Roles.class).give(stage.member(), stage.role(), "test"))
                    .isInstanceOf(Change.Refused.class);
        }

        awaitRefused(50);
        assertThat(outbound.fast(square.sendMessage("je réponds"))).isNotNull();
        var silent =
                Thread.ofVirtual()
                        .start(() ->
                                assertThatThrownBy(() ->
                                                outbound.queued(square.sendMessage("plus tard")))
                                        .isInstanceOf(Unheard.class));
        outbound.fast(square.sendMessage("et encore"));
        assertThat(silent.isAlive()).isTrue();
        silent.interrupt();
        join(silent);
    }

    /** Whoever asked hears of a refusal a moment before it is counted. */
    private void awaitRefused(int wished) {
        for (int look = 0; look < 1_000_000 && outbound.refused() < wished; look++) {
            Thread.onSpinWait();
        }
        assertThat(outbound.refused()).isEqualTo(wished);
    }

    @Test
    void anIllServiceIsTriedAgainAndThenGivenUp() {
        var square = new Scene(wire).square();
        wire.discord()
                .faults()
                .plan(Fault.of("POST /channels/.*", new Effect.Broken(502)).times(1));
        assertThat(outbound.queued(square.sendMessage("encore"))).isNotNull();

        wire.discord()
                .faults()
                .plan(Fault.of("POST /channels/.*", new Effect.Broken(500)).times(1));
        assertThatThrownBy(() -> outbound.queued(square.sendMessage("encore")))
                .isInstanceOf(ErrorResponseException.class);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
