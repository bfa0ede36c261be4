package maxis.runtime.identity.factor;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.PanelKeys;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Codes for when the app is lost, written as {@code ABCDE-FGH23}: fifty bits each, so that with the
 * limits on trying nobody guesses one.
 */
final class RecoveryCodes {
    private static final int COUNT = 10;
    private static final int BYTES = 7;
    private static final int HALF = 5;

    private final PanelKeys keys;

    @Inject
    RecoveryCodes(PanelKeys keys) {
        this.keys = keys;
    }

    List<String> fresh() {
        return IntStream.range(0, COUNT).mapToObj(number -> code()).toList();
    }

    /** What is stored of a code, however it was typed. */
    byte[] digest(String typed) {
        return keys.digest(
                "recovery code", typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    private String code() {
        var letters = Base32.encode(keys.freshBytes(BYTES));
        return letters.substring(0, HALF) + "-" + letters.substring(HALF, 2 * HALF);
    }
}
