package maxis.cog.community.announcement;

import maxis.spi.announcement.AnnouncementTemplate;
import maxis.spi.text.Text;

import java.util.List;

/** Texts to begin with that need no other cog. */
final class AnnouncementTemplates {
    static final List<AnnouncementTemplate> ALL =
            List.of(
                    of("welcome", List.of("help")),
                    of("announcement", List.of()),
                    of("rules", List.of()));

    private AnnouncementTemplates() {}

    private static AnnouncementTemplate of(String name, List<String> buttons) {
        return new AnnouncementTemplate(
                name,
                Text.of("community.template." + name + ".title"),
                Text.of("community.template." + name + ".body"),
                buttons,
                AnnouncementCards.class);
    }
}
