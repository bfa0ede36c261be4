package maxis.runtime.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {
    @Test
    void aKeyAlwaysGivesTheSameMarkWithinDiscordsLimits() {
        var mark = Mark.of("giveaways.announce/17");

        assertThat(Mark.of("giveaways.announce/17")).isEqualTo(mark);
        assertThat(Mark.of("giveaways.announce/18")).isNotEqualTo(mark);
        assertThat(mark.nonce()).hasSizeLessThanOrEqualTo(25);
        assertThat(mark.number()).isPositive();
    }
}
