package maxis.runtime.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class RefusalsTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Refusals refusals = new Refusals();

    @Test
    void fiftyInTenMinutesAskForSilenceUntilTheOldestIsForgotten() {
        for (int number = 1; number < Refusals.MOST; number++) {
            assertThat(refusals.add(MINUTE)).isEqualTo(MINUTE);
        }

        assertThat(refusals.add(2 * MINUTE)).isEqualTo(11 * MINUTE);
        assertThat(refusals.count(11 * MINUTE)).isEqualTo(1);
        assertThat(refusals.silentUntil(11 * MINUTE)).isEqualTo(11 * MINUTE);
    }
}
