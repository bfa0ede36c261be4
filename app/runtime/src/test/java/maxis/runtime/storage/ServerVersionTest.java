package maxis.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.Fault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServerVersionTest {
    @Test
    void anOlderServerIsRefusedWithItsVersionAndAWayOut() {
        var old = new ServerVersion(140_019, "14.19 (Debian 14.19-1)");

        assertThatThrownBy(() -> old.requireAtLeast(ServerVersion.OLDEST_MAJOR))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR))
                .hasMessage(
                        "The database server is PostgreSQL 14.19 (Debian 14.19-1); Maxis needs 15"
                                + " or newer. Upgrade the server, or leave DATABASE_URL out to use"
                                + " the embedded one.");
    }

    @ParameterizedTest
    @CsvSource({"150000,15.0", "180006,18.6", "190000,19devel"})
    void theOldestAndEverythingNewerIsTaken(int number, String name) {
        assertThatCode(() -> new ServerVersion(number, name).requireAtLeast(15))
                .doesNotThrowAnyException();
    }
}
