package maxis.spi.control;

import java.util.regex.Pattern;

/**
 * Names an order. The sender chooses it and sends it again with each repetition, over whatever way:
 * however often an order arrives, it is carried out once.
 */
public record OrderId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._:-]{0,63}");

    public OrderId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of an order has 1 to 64 letters, digits, or . _ : -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
