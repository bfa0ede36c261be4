package maxis.spi.announcement;

import maxis.spi.Contribution;
import maxis.spi.text.Text;

import java.util.List;

/**
 * Declares a text to begin an announcement with. Whoever announces changes it before it is posted.
 *
 * @param name one word; its label is the message {@code <cog>.template.<name>}
 * @param title one sentence without arguments
 * @param body without arguments
 * @param buttons names of buttons that go with it; those that are not there are left out
 * @param handler the cog's own class, for attribution
 */
public record AnnouncementTemplate(
        String name, Text title, Text body, List<String> buttons, Class<?> handler)
        implements Contribution {
    public AnnouncementTemplate {
        buttons = List.copyOf(buttons);
    }

    @Override
    public String kind() {
        return "announcement template";
    }
}
