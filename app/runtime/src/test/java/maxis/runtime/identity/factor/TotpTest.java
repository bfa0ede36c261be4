package maxis.runtime.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

final class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final int DIGITS_OF_THE_RFC = 8;

    /** RFC 6238, appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfTheRfcHold(long second, String code) {
        var step = Totp.stepAt(Instant.ofEpochSecond(second));

        assertThat(Totp.code(SECRET, step, DIGITS_OF_THE_RFC)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    void theVectorsOfItsCountersHold(long counter, String code) {
        assertThat(Totp.code(SECRET, counter, Totp.DIGITS)).isEqualTo(code);
    }

    @Test
    void oneStepBeforeAndAfterCountsAndNoMore() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.stepAt(now);

        for (long away = -3; away <= 3; away++) {
            var found = Totp.step(SECRET, Totp.code(SECRET, step + away, Totp.DIGITS), now);
            assertThat(found.isPresent()).as("%d steps away", away).isEqualTo(Math.abs(away) <= 1);
        }
    }

    /** RFC 4648, section 10, without its padding. */
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void theLettersAreThoseOfTheRfc(String text, String letters) {
        assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(letters);
    }
}
