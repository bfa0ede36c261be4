package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.announcement.AnnouncementParts;
import maxis.spi.announcement.AnnouncementTemplate;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.text.Language;

/** Fills a draft with a template, in both languages. */
final class ChooseTemplateMenu implements GestureHandler<ChooseTemplate> {
    private final Drafts drafts;
    private final AnnouncementParts parts;

    @Inject
    ChooseTemplateMenu(Drafts drafts, AnnouncementParts parts) {
        this.drafts = drafts;
        this.parts = parts;
    }

    @Override
    public Reply answer(ChooseTemplate gesture, GestureCall call) {
        return parts.templates().stream()
                .filter(template -> call.chosen().contains(template.name()))
                .findFirst()
                .map(template ->
                        drafts.change(
                                call.actor(),
                                gesture.announcement(),
                                draft -> filled(draft, template, call.language())))
                .orElseGet(Reply::nothing);
    }

    private Announcement filled(
            Announcement draft, AnnouncementTemplate template, Language language) {
        var wording =
                new Wording(
                        parts.draw(template, language).title(),
                        parts.draw(template, Language.FR).body(),
                        parts.draw(template, Language.EN).body());
        return draft.saying(wording, draft.link()).with(template.buttons());
    }
}
