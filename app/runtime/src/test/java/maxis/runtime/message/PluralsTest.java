package maxis.runtime.message;

import static maxis.runtime.message.Said.en;
import static maxis.runtime.message.Said.fr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.BigInteger;

final class PluralsTest {
    private static final String PATTERN = "{a, plural, one {one #} other {other #}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | one 0         | other 0",
                "1        | one 1         | one 1",
                "-1       | one -1        | one -1",
                "0.5      | one 0,5       | other 0.5",
                "1.0      | one 1,0       | other 1.0",
                "1.5      | one 1,5       | other 1.5",
                "-1.5     | one -1,5      | other -1.5",
                "1.99     | one 1,99      | other 1.99",
                "2        | other 2       | other 2",
                "-2       | other -2      | other -2",
                "10       | other 10      | other 10",
                "21       | other 21      | other 21",
                "1000     | other 1_000   | other 1,000",
                "-1000    | other -1_000  | other -1,000",
                "1000000  | other 1_000_000 | other 1,000,000",
                "1234567.8901 | other 1_234_567,8901 | other 1,234,567.8901",
            })
    void theRulesOfEachLanguageDecide(BigDecimal number, String french, String english) {
        assertThat(fr(PATTERN, number)).isEqualTo(french.replace('_', '\u202f'));
        assertThat(en(PATTERN, number)).isEqualTo(english);
    }

    @Test
    void everyTypeOfNumberCounts() {
        for (Object one : new Object[] {1, 1L, (short) 1, (byte) 1, 1.0, 1f, BigInteger.ONE}) {
            assertThat(en(PATTERN, one)).isEqualTo("one 1");
        }
        assertThat(fr(PATTERN, 1.5)).isEqualTo("one 1,5");
        assertThat(en(PATTERN, 0.1 + 0.2)).isEqualTo("other 0.3");
        assertThat(en(PATTERN, -0.0001)).isEqualTo("other 0");
        assertThat(en(PATTERN, Long.MIN_VALUE)).isEqualTo("other -9,223,372,036,854,775,808");
    }

    @Test
    void anExactCaseWinsOverTheRule() {
        var pattern =
                "{a, plural, =0 {none} =1 {single} =-3 {minus} =1000000 {a million} other {#}}";
        assertThat(fr(pattern, 0)).isEqualTo("none");
        assertThat(fr(pattern, new BigDecimal("0.00"))).isEqualTo("none");
        assertThat(fr(pattern, 1)).isEqualTo("single");
        assertThat(fr(pattern, -3)).isEqualTo("minus");
        assertThat(fr(pattern, new BigDecimal("1E6"))).isEqualTo("a million");
        assertThat(fr(pattern, 1.5)).isEqualTo("1,5");
    }

    @Test
    void aMissingOneFallsToOther() {
        assertThat(fr("{a, plural, other {# an}}", 1)).isEqualTo("1 an");
    }

    @Test
    void whatIsNoNumberForPeopleTakesOtherAndIsShownAsItIs() {
        assertThat(en(PATTERN, "three")).isEqualTo("other three");
        assertThat(en(PATTERN, Double.NaN)).isEqualTo("other NaN");
        assertThat(en(PATTERN, Double.MAX_VALUE)).isEqualTo("other 1.7976931348623157E308");
        assertThat(en(PATTERN, new BigDecimal("1E999999999"))).isEqualTo("other 1E+999999999");
        assertThat(en(PATTERN, new BigDecimal("1E-999999999"))).isEqualTo("other 1E-999999999");
    }
}
