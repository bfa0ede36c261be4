package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

/** Takes over the words of a draft. */
final class RewriteForm implements GestureHandler<Rewrite> {
    private final Drafts drafts;

    @Inject
    RewriteForm(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Reply answer(Rewrite gesture, GestureCall call) {
        var typed = field(call, ComposeForms.LINK);
        var link = TypedLink.of(typed);
        if (!typed.isEmpty() && link.isEmpty()) {
            return Reply.refuse(Text.of("community.announcement.refuse.link").with("value", typed));
        }
        Wording wording;
        try {
            wording =
                    new Wording(
                            field(call, ComposeForms.TITLE),
                            field(call, ComposeForms.FRENCH),
                            field(call, ComposeForms.ENGLISH));
        } catch (IllegalArgumentException tooLong) {
            return Reply.refuse(AnnounceCommands.tooLong());
        }
        return drafts.change(
                call.actor(), gesture.announcement(), draft -> draft.saying(wording, link));
    }

    private static String field(GestureCall call, String name) {
        return call.fields().getOrDefault(name, "").strip();
    }
}
