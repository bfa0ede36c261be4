package maxis.runtime.stored;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class StoredTextTest {
    private final RecordJson records = new RecordJson();

    static List<Object> values() {
        return List.of(
                "words",
                3,
                3_000_000_000L,
                new BigDecimal("1.50"),
                Money.euros(-999),
                Duration.ofMinutes(90),
                Instant.parse("2026-02-02T08:00:00Z"),
                LocalDate.of(2026, 2, 2),
                new MemberId(1),
                new ChannelId(2),
                new RoleId(3),
                new GuildId(4),
                Text.of("platform.span.days").with("count", 2));
    }

    @ParameterizedTest
    @MethodSource("values")
    void anArgumentComesBackAsWhatItWas(Object value) {
        assertThat(stored(Text.of("platform.some").with("value", value)))
                .isEqualTo(Text.of("platform.some").with("value", value));
    }

    @Test
    void whatHasNoTypeHereComesBackAsItsWords() {
        assertThat(stored(Text.of("platform.some").with("value", true)))
                .isEqualTo(Text.of("platform.some").with("value", "true"));
    }

    private Text stored(Text text) {
        return records.read(records.write(StoredText.of(text)), StoredText.class).text();
    }
}
