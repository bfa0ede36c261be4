package maxis.runtime.configuration;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Refused;
import maxis.runtime.configuration.Reading.Wrong;
import maxis.runtime.configuration.Shape.Single;
import maxis.spi.value.Secret;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types that one text can hold. */
final class Scalars {
    static final Single TRUTH = single("true or false", "true", Scalars::truth);

    private static final Map<Class<?>, Function<Limits, Single>> BUILT_IN =
            Map.ofEntries(
                    Map.entry(boolean.class, _ -> TRUTH),
                    Map.entry(Boolean.class, _ -> TRUTH),
                    Map.entry(int.class, limits -> whole(limits, true)),
                    Map.entry(Integer.class, limits -> whole(limits, true)),
                    Map.entry(long.class, Scalars::wide),
                    Map.entry(Long.class, Scalars::wide),
                    Map.entry(double.class, Scalars::decimal),
                    Map.entry(Double.class, Scalars::decimal),
                    Map.entry(String.class, _ -> single("text", "text", Read::new)),
                    Map.entry(Path.class, _ -> single("path", "data", Scalars::path)),
                    Map.entry(Duration.class, _ -> single("duration", "30s", Amounts::duration)),
                    Map.entry(URI.class, _ -> single("URI", "https://example.org/", Scalars::uri)),
                    Map.entry(
                            ZoneId.class, _ -> single("time zone", "Europe/Paris", Scalars::zone)),
                    Map.entry(Locale.class, _ -> single("language", "fr", Scalars::locale)),
                    Map.entry(Secret.class, limits -> secret(limits.minBytes())));

    private Scalars() {}

    static Optional<Single> of(Class<?> type, Limits limits) {
        if (type.isEnum()) {
            return Optional.of(Choices.of(type));
        }
        return Optional.ofNullable(BUILT_IN.get(type))
                .map(single -> single.apply(limits))
                .or(() -> Parsed.of(type));
    }

    private static Single wide(Limits limits) {
        return limits.dataSize() ? single("size", "10 MiB", Amounts::bytes) : whole(limits, false);
    }

    private static Single decimal(Limits limits) {
        return single(
                ("number " + limits.words()).strip(),
                limits.example(),
                text -> Numbers.decimal(text, limits));
    }

    private static Single single(String words, String example, Function<String, Reading> reader) {
        return new Single(words, example, false, reader);
    }

    private static Single whole(Limits limits, boolean narrow) {
        return single(
                ("whole number " + limits.words()).strip(),
                limits.example(),
                text -> Numbers.whole(text, limits, narrow));
    }

    private static Single secret(int minBytes) {
        var words = minBytes == 0 ? "secret" : "secret of at least " + minBytes + " bytes";
        return new Single(
                words,
                "…",
                true,
                text -> {
                    var length = text.getBytes(StandardCharsets.UTF_8).length;
                    return length >= minBytes
                            ? new Read(new Secret(text))
                            : tooShort(minBytes, length);
                });
    }

    private static Reading tooShort(int minBytes, int length) {
        return new Refused(
                "The secret must have at least %d bytes, and has %d.".formatted(minBytes, length)
                        + " Make one with: openssl rand -base64 48");
    }

    private static Reading truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> new Read(true);
            case "false", "no", "off" -> new Read(false);
            default -> new Wrong("must be true or false");
        };
    }

    private static Reading path(String text) {
        try {
            return text.isBlank()
                    ? new Wrong("must be the path of a file or directory")
                    : new Read(Path.of(text));
        } catch (InvalidPathException invalid) {
            return new Wrong("must be the path of a file or directory");
        }
    }

    private static Reading uri(String text) {
        try {
            var uri = new URI(text);
            return uri.isAbsolute() ? new Read(uri) : new Wrong("must be a URI with its scheme");
        } catch (URISyntaxException invalid) {
            return new Wrong("must be a URI with its scheme");
        }
    }

    private static Reading zone(String text) {
        try {
            return new Read(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return new Wrong("must be the name of a time zone");
        }
    }

    private static Reading locale(String text) {
        try {
            var tag = text.replace('_', '-');
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty()
                    ? new Wrong("must be a language")
                    : new Read(locale);
        } catch (IllformedLocaleException invalid) {
            return new Wrong("must be a language");
        }
    }
}
