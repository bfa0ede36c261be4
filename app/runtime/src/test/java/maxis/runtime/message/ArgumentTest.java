package maxis.runtime.message;

import static maxis.runtime.message.Said.en;
import static maxis.runtime.message.Said.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

final class ArgumentTest {
    private static final Instant WINTER_NIGHT = Instant.parse("2025-12-31T23:30:15Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999      | EUR | 9,99_€             | €9.99",
                "-999     | EUR | -9,99_€            | -€9.99",
                "0        | EUR | 0,00_€             | €0.00",
                "5        | EUR | 0,05_€             | €0.05",
                "123456789| EUR | 1~234~567,89_€     | €1,234,567.89",
                "1000     | USD | 10,00_$            | $10.00",
                "1000     | GBP | 10,00_£            | £10.00",
                "-1000    | CHF | -10,00_CHF         | -CHF_10.00",
                "1000     | JPY | 1~000_JPY          | JPY_1,000",
                "1        | XXX | 1_XXX              | XXX_1",
            })
    void moneyIsWrittenAsTheLanguageWritesIt(
            long minor, String currency, String french, String english) {
        var money = new Money(minor, Currency.getInstance(currency));
        assertThat(fr("{a}", money))
                .isEqualTo(french.replace('_', '\u00a0').replace('~', '\u202f'));
        assertThat(en("{a}", money)).isEqualTo(english.replace('_', '\u00a0'));
    }

    @Test
    void theLargestDebtIsWrittenToo() {
        assertThat(en("{a}", Money.euros(Long.MIN_VALUE))).isEqualTo("-€92,233,720,368,547,758.08");
    }

    @Test
    void aMomentIsWrittenInTheTimeOfTheReader() {
        assertThat(fr("{a}", WINTER_NIGHT)).isEqualTo("1er janvier 2026 à 00:30");
        assertThat(en("{a, datetime}", WINTER_NIGHT)).isEqualTo("1 January 2026 at 00:30");
        assertThat(fr("le {a, date} à {a, time}", WINTER_NIGHT))
                .isEqualTo("le 1er janvier 2026 à 00:30");

        var messages = new Messages(getClass().getClassLoader());
        var waiting = Text.of("platform.time.both").with("date", WINTER_NIGHT).with("time", "…");
        assertThat(
                        messages.in(Language.EN, Medium.PLAIN)
                                .at(ZoneId.of("America/New_York"))
                                .say(waiting))
                .isEqualTo("31 December 2025 at 18:30 at …");
    }

    @Test
    void summerTimeIsTheZonesMatter() {
        assertThat(fr("{a, time}", Instant.parse("2026-03-29T00:59:59Z"))).isEqualTo("01:59");
        assertThat(fr("{a, time}", Instant.parse("2026-03-29T01:00:00Z"))).isEqualTo("03:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1er janvier 2026, 1 January 2026",
        "2028-02-29, 29 février 2028, 29 February 2028",
        "2026-08-11, 11 août 2026, 11 August 2026",
        "2026-12-31, 31 décembre 2026, 31 December 2026",
    })
    void aDayIsWrittenOut(LocalDate day, String french, String english) {
        assertThat(fr("{a}", day)).isEqualTo(french);
        assertThat(en("{a, date}", day)).isEqualTo(english);
    }

    @Test
    void everyMonthHasAName() {
        for (var month = 1; month <= 12; month++) {
            var day = LocalDate.of(2026, month, 2);
            assertThat(fr("{a}", day)).matches("2 \\p{javaLowerCase}+ 2026");
            assertThat(en("{a}", day))
                    .isEqualToIgnoringCase("2 " + day.getMonth() + " 2026")
                    .matches("2 [A-Z][a-z]+ 2026");
        }
    }

    @Test
    void aMomentBeyondTheCalendarIsShownAsItIs() {
        assertThat(fr("{a, date}", Instant.MAX)).isEqualTo(Instant.MAX.toString());
        assertThat(fr("{a}", Instant.MIN)).isEqualTo(Instant.MIN.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 seconde, 0 seconds",
        "PT0.001S, 1 seconde, 1 second",
        "PT59.2S, 1 minute, 1 minute",
        "PT90S, 1 minute 30 secondes, 1 minute 30 seconds",
        "PT1H, 1 heure, 1 hour",
        "PT1H59M59S, 1 heure 59 minutes, 1 hour 59 minutes",
        "PT1H0M59S, 1 heure, 1 hour",
        "P2DT3H, 2 jours 3 heures, 2 days 3 hours",
        "P1DT1H59M, 1 jour 1 heure, 1 day 1 hour",
        "P2DT59M, 2 jours, 2 days",
        "-P2DT3H, 2 jours 3 heures, 2 days 3 hours",
        "PT-0.5S, 1 seconde, 1 second",
    })
    void aSpanIsToldInItsTwoLargestUnits(Duration span, String french, String english) {
        assertThat(fr("{a}", span)).isEqualTo(french);
        assertThat(en("{a}", span)).isEqualTo(english);
    }

    @Test
    void theLongestSpansAreToldToo() {
        assertThat(en("{a}", Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
                .isEqualTo(en("{a}", Duration.ofSeconds(Long.MIN_VALUE)))
                .isEqualTo("106,751,991,167,300 days 15 hours");
    }

    @Test
    void aTextInsideATextSpeaksTheSameLanguage() {
        var inner = Text.of("platform.refuse.cooldown").with("wait", Duration.ofMinutes(2));
        assertThat(fr("({a})", inner))
                .isEqualTo("(Pas si vite\u00a0! Vous pourrez recommencer dans 2 minutes.)");
        assertThat(en("({a})", inner))
                .isEqualTo("(Not so fast! You can do this again in 2 minutes.)");
    }

    @Test
    void idsAndOtherValuesAreShownAsTheyPrintThemselves() {
        assertThat(fr("{a}", new MemberId(123_456_789_012_345_678L)))
                .isEqualTo("123456789012345678");
        assertThat(fr("{a}", "2026")).isEqualTo("2026");
        assertThat(fr("{a}", 2026)).isEqualTo("2\u202f026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}", "{a, date}", "{a, plural, other {x}}", "{a, select, other {x}}"})
    void aSecretIsNeverSaid(String pattern) {
        assertThatThrownBy(() -> fr(pattern, new Secret("hunter2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.said")
                .hasMessageNotContaining("hunter2");
    }
}
