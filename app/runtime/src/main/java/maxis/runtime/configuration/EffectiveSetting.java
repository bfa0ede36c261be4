package maxis.runtime.configuration;

/**
 * A key with the value that holds.
 *
 * @param value fit to be printed: a secret is {@code ***}
 * @param origin {@code default}, {@code file:line}, or the environment variable
 */
public record EffectiveSetting(String path, String value, String origin) {
    String line(int pathWidth, int valueWidth) {
        return pad(path, pathWidth) + " = " + pad(value, valueWidth) + "  (" + origin + ")";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
