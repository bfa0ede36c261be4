package maxis.spi.value;

import java.util.regex.Pattern;

/**
 * A named right beside the levels, given to Discord roles in the settings: {@code support.refund}.
 * Nobody has one by default.
 */
public record Right(String name) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(\\.[a-z-]+)+");

    public Right {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a right: " + name);
        }
    }
}
