package maxis.spi.announcement;

import maxis.spi.Contribution;
import maxis.spi.text.Text;

import java.util.regex.Pattern;

/**
 * Declares a button that admins may put under what they announce, and under welcomes: {@code shop},
 * {@code trial}, {@code ticket}. Its presses are counted.
 *
 * @param name what admins type to have it: one word
 */
public record AnnouncementButton(
        String name, Text label, Class<? extends AnnouncementPress> handler)
        implements Contribution {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]{0,29}");

    public AnnouncementButton {
        if (!WORD.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a button: " + name);
        }
    }

    @Override
    public String kind() {
        return "announcement button";
    }
}
