package maxis.cog.community.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

final class TypedTimeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-25T17:00:00Z");

    @Test
    void aDateIsReadAsPeopleWriteIt() {
        var evening = Instant.parse("2026-12-24T17:30:00Z");

        assertThat(date("24/12/2026 18:30")).contains(evening);
        assertThat(date("24.12.2026 à 18h30")).contains(evening);
        assertThat(date(" 2026-12-24 18:30 ")).contains(evening);
        assertThat(date("2026-12-24T18:30")).contains(evening);
    }

    @Test
    void aTimeAloneIsTheNextSuchTime() {
        assertThat(date("19h")).contains(Instant.parse("2026-11-25T18:00:00Z"));
        assertThat(date("18:00")).contains(Instant.parse("2026-11-26T17:00:00Z"));
    }

    @Test
    void whatIsNoDateIsNotGuessed() {
        assertThat(date("")).isEmpty();
        assertThat(date("demain")).isEmpty();
        assertThat(date("31/02/2026 10:00")).isEmpty();
        assertThat(date("24/12/2026")).isEmpty();
        assertThat(date("24/12/2026 25:00")).isEmpty();
    }

    @Test
    void repetitionsAreWholeDays() {
        assertThat(TypedTime.days("1j")).contains(1);
        assertThat(TypedTime.days("7 days")).contains(7);
        assertThat(TypedTime.days("2 semaines")).contains(14);
        assertThat(TypedTime.days("3h")).isEmpty();
        assertThat(TypedTime.days("souvent")).isEmpty();
    }

    @Test
    void theTimeOfTheDayStaysWhenClocksChange() {
        var start = date("22/03/2026 02:30").orElseThrow();
        var weekly = new Timing(Optional.of(start), Optional.of(7));

        var skipped = weekly.after(start, start, PARIS).orElseThrow();
        var then = weekly.after(skipped, skipped, PARIS).orElseThrow();

        assertThat(skipped).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(then).isEqualTo(Instant.parse("2026-04-05T00:30:00Z"));
    }

    @Test
    void timesThatWereMissedAreNotMadeUpForOneByOne() {
        var start = Instant.parse("2026-11-01T08:00:00Z");
        var daily = new Timing(Optional.of(start), Optional.of(1));

        assertThat(daily.after(start, NOW, PARIS)).contains(Instant.parse("2026-11-26T08:00:00Z"));
    }

    private static Optional<Instant> date(String typed) {
        return TypedTime.date(typed, PARIS, NOW);
    }
}
