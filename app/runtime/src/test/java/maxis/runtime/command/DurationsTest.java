package maxis.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

final class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "7d, P7D",
        "7j, P7D",
        "7 jours, P7D",
        "2h30, PT2H30M",
        "2h 30m, PT2H30M",
        "2 heures, PT2H",
        "1 week 2 days, P9D",
        "90S, PT90S",
        "5min30, PT5M30S",
        "2y, P730D",
        "1 mois, P30D",
        "-1d, P-1D",
        "PT15M, PT15M",
        "PT-24H, P-1D",
        "999999999d, P999999999D"
    })
    void isRead(String typed, Duration span) {
        assertThat(Durations.read(typed)).contains(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "d",
                "d7",
                "7x",
                "7 d x",
                "2h 30",
                "1.5h",
                "pomme",
                "P",
                "7d30",
                "9999999999d",
                "PT999999999999999999999H",
                "--1d",
                "1d -2h"
            })
    void isNotOne(String typed) {
        assertThat(Durations.read(typed)).isEmpty();
    }
}
