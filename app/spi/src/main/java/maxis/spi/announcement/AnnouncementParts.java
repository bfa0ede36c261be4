package maxis.spi.announcement;

import maxis.spi.text.Language;

import java.util.List;
import java.util.Optional;

/**
 * The buttons and templates of all loaded cogs, in the order of their names. Injectable everywhere.
 */
public interface AnnouncementParts {
    List<AnnouncementButton> buttons();

    List<AnnouncementTemplate> templates();

    /** What is put into the composer for a template, in a language. */
    Drawn draw(AnnouncementTemplate template, Language language);

    /** Who answers a button, if it is still there. */
    Optional<AnnouncementPress> press(String button);

    /** A template in words. */
    record Drawn(String title, String body) {}
}
