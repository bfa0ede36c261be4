package maxis.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.Fault;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

final class StandInTest {
    @Test
    void aToolPlaysUntilItIsClosedAndWhatItTellsIsKnown() throws InterruptedException {
        try (var standIn =
                StandIn.start(Rehearsal.NAME, "hello", "address=http://localhost:1/", "ready")) {
            assertThat(standIn.require("address")).isEqualTo("http://localhost:1/");
            assertThat(standIn.told("other")).isEmpty();
        }
        assertThat(Rehearsal.ENDED.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aToolThatEndsBeforeItIsReadySaysWhy() {
        assertThatThrownBy(() -> StandIn.start(Rehearsal.NAME, "address=none"))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR))
                .hasMessageContaining("There is no stage.");
    }

    @Test
    void aToolThatIsNotThereIsNotInstalled() {
        assertThat(StandIn.isInstalled(Rehearsal.NAME)).isTrue();
        assertThat(StandIn.isInstalled("maxis-nobody")).isFalse();
    }
}
