package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.DataSize;
import maxis.spi.configuration.Description;
import maxis.spi.value.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class TypesTest {
    @TempDir Path directory;

    /** Reads itself. */
    record Colour(int rgb) {
        static Colour parse(String text) {
            if (!text.startsWith("#")) {
                throw new IllegalArgumentException("No colour: " + text + ". Write #ff0000.");
            }
            return new Colour(Integer.parseInt(text.substring(1), 16));
        }
    }

    record Inner(@Description("A number.") int number) {}

    enum Taste {
        SWEET,
        VERY_SOUR
    }

    @Configuration("all")
    record All(
            @Description("It.") boolean truth,
            @Description("It.") int small,
            @Description("It.") long large,
            @Description("It.") double decimal,
            @Description("It.") String text,
            @Description("It.") Path path,
            @Description("It.") Duration duration,
            @Description("It.") @DataSize long size,
            @Description("It.") URI uri,
            @Description("It.") ZoneId zone,
            @Description("It.") Locale language,
            @Description("It.") Taste taste,
            @Description("It.") Secret secret,
            @Description("It.") Colour colour,
            @Description("It.") Optional<Inner> absent,
            @Description("It.") Optional<Inner> present,
            @Description("It.") List<Inner> inners,
            @Description("It.") Map<String, List<Duration>> durations,
            @Description("It.") Optional<List<String>> words) {}

    private static final String VALUES =
            """
            all {
              truth = yes, small = -7, large = 123456789012345678, decimal = 2.5, text = 0012.50
              path = some/where, duration = 2 hours, size = 10 MiB, uri = "https://example.org/a"
              zone = America/New_York, language = fr_CA, taste = Very_Sour, secret = s3cret-s3cret
              colour = "#00ff00", present { number = 5 }, inners = [{ number = 1 }, { number = "2" }]
              durations { one = [1s, 2ms], "with.dot" = [] }, words = [a, "b c"]
            }
            """;

    @Test
    void everyTypeIsRead() {
        var all =
                new Operator(directory)
                        .declares(All.class, "")
                        .writes(VALUES)
                        .starts()
                        .value(All.class);
        assertThat(all)
                .isEqualTo(
                        new All(
                                true,
                                -7,
                                123456789012345678L,
                                2.5,
                                "0012.50",
                                Path.of("some/where"),
                                Duration.ofHours(2),
                                10 * 1024 * 1024,
                                URI.create("https://example.org/a"),
                                ZoneId.of("America/New_York"),
                                Locale.CANADA_FRENCH,
                                Taste.VERY_SOUR,
                                new Secret("s3cret-s3cret"),
                                new Colour(0xff00),
                                Optional.empty(),
                                Optional.of(new Inner(5)),
                                List.of(new Inner(1), new Inner(2)),
                                Map.of(
                                        "one",
                                        List.of(Duration.ofSeconds(1), Duration.ofMillis(2)),
                                        "with.dot",
                                        List.of()),
                                Optional.of(List.of("a", "b c"))));
    }

    @Test
    void everyTypeIsShown() {
        var shown =
                new Operator(directory).declares(All.class, "").writes(VALUES).starts().settings();
        assertThat(shown)
                .filteredOn(setting -> setting.path().startsWith("all."))
                .map(setting -> setting.path().substring(4) + "=" + setting.value())
                .containsExactly(
                        "truth=true",
                        "small=-7",
                        "large=123456789012345678",
                        "decimal=2.5",
                        "text=0012.50",
                        "path=some/where",
                        "duration=2h",
                        "size=10485760",
                        "uri=https://example.org/a",
                        "zone=America/New_York",
                        "language=fr-CA",
                        "taste=very-sour",
                        "secret=***",
                        "colour=Colour[rgb=65280]",
                        "present.number=5",
                        "inners=[Inner[number=1], Inner[number=2]]",
                        "durations={one = [1s, 2ms], with.dot = []}",
                        "words=[a, b c]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "truth = 1 | \"all.truth\" must be true or false. Write for example all.truth ="
                        + " true.",
                "small = 3000000000 | \"all.small\" must be a whole number below 2147483648. Write"
                        + " for example all.small = 10.",
                "large = 1e40 | \"all.large\" must be a whole number. Write for example all.large ="
                        + " 10.",
                "decimal = much | \"all.decimal\" must be a number. Write for example all.decimal ="
                        + " 10.",
                "path = \"\" | \"all.path\" must be the path of a file or directory. Write for"
                        + " example all.path = data.",
                "duration = 5 parsecs | \"all.duration\" must be a length of time with its unit."
                        + " Write for example all.duration = 30s.",
                "size = big | \"all.size\" must be a size. Write for example all.size = 10 MiB.",
                "size = -1 | \"all.size\" must be a size. Write for example all.size = 10 MiB.",
                "uri = example.org | \"all.uri\" must be a URI with its scheme. Write for example"
                        + " all.uri = \"https://example.org/\".",
                "uri = \"a b\" | \"all.uri\" must be a URI with its scheme. Write for example"
                        + " all.uri = \"https://example.org/\".",
                "zone = Paris | \"all.zone\" must be the name of a time zone. Write for example"
                        + " all.zone = \"Europe/Paris\".",
                "language = french language | \"all.language\" must be a language. Write for"
                        + " example all.language = fr.",
                "taste = bitter | \"all.taste\" must be sweet or very-sour. Write for example"
                        + " all.taste = sweet.",
                "secret = \"\" | \"all.secret\" is missing. Write all.secret = \"…\".",
                "colour = red-and-blue | No colour: ***. Write #ff0000.",
                "durations.one = [5] | \"all.durations.one[0]\" must be a length of time with its"
                        + " unit. Write for example all.durations.one = 30s."
            })
    void aWrongValueIsToldWithARightOne(String line, String expected) {
        var errors =
                new Operator(directory)
                        .declares(All.class, "")
                        .writes(VALUES, "all." + line)
                        .errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().replaceFirst("^maxis.conf(:\\d+)?: ", "")).isEqualTo(expected);
    }
}
