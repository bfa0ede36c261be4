package maxis.cog.community.announcement;

import maxis.spi.reply.Form;
import maxis.spi.reply.Form.Field;
import maxis.spi.text.Text;

import java.net.URI;
import java.util.List;

/** The forms in which a draft is changed, filled with what stands there. */
final class ComposeForms {
    static final String TITLE = "title";
    static final String FRENCH = "french";
    static final String ENGLISH = "english";
    static final String LINK = "link";
    static final String AT = "at";
    static final String EVERY = "every";

    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_TIME = 40;

    private ComposeForms() {}

    static Form words(Announcement draft) {
        var wording = draft.wording();
        return new Form(
                Text.of("community.announcement.step.rewrite"),
                new Rewrite(draft.id()),
                List.of(
                        filled(
                                Field.line(TITLE, label(TITLE), 0, Wording.LONGEST_TITLE),
                                wording.title()),
                        filled(
                                Field.paragraph(FRENCH, label(FRENCH), 0, Wording.LONGEST_TEXT),
                                wording.french()),
                        filled(
                                Field.paragraph(ENGLISH, label(ENGLISH), 0, Wording.LONGEST_TEXT),
                                wording.english()),
                        filled(
                                Field.line(LINK, label(LINK), 0, LONGEST_LINK),
                                draft.link().map(URI::toString).orElse(""))));
    }

    static Form times(Announcement draft) {
        return new Form(
                Text.of("community.announcement.step.reschedule"),
                new Reschedule(draft.id()),
                List.of(
                        Field.line(AT, label(AT), 0, LONGEST_TIME),
                        Field.line(EVERY, label(EVERY), 0, LONGEST_TIME)));
    }

    private static Text label(String field) {
        return Text.of("community.announcement.field." + field);
    }

    private static Field filled(Field field, String value) {
        return value.isEmpty() ? field : field.filledWith(value);
    }
}
