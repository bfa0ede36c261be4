package maxis.runtime.configuration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells secrets that protect nothing: defaults, words of examples, and very short ones. */
final class WeakSecrets {
    private static final int SHORTEST = 16;

    private static final List<String> WORDS_OF_EXAMPLES =
            List.of(
                    "changeme",
                    "change-me",
                    "change_me",
                    "your-",
                    "your_",
                    "example",
                    "placeholder",
                    "replace",
                    "insecure",
                    "default",
                    "secret",
                    "password");

    private WeakSecrets() {}

    /** What is wrong with a secret in production, as the predicate of a sentence. */
    static Optional<String> problem(String secret, boolean isDefault) {
        if (isDefault) {
            return Optional.of("still has its default value");
        }
        var small = secret.toLowerCase(Locale.ROOT);
        if (WORDS_OF_EXAMPLES.stream().anyMatch(small::startsWith)) {
            return Optional.of("still has the value of an example");
        }
        if (secret.length() < SHORTEST) {
            return Optional.of("is too short for production");
        }
        return secret.chars().distinct().count() < 5
                ? Optional.of("is too simple for production")
                : Optional.empty();
    }
}
