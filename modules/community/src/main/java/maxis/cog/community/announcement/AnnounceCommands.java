package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCall;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

/** {@code /announce} and {@code /announcements}. */
final class AnnounceCommands {
    private final Drafts drafts;
    private final AnnouncementList list;

    @Inject
    AnnounceCommands(Drafts drafts, AnnouncementList list) {
        this.drafts = drafts;
        this.list = list;
    }

    /** What is typed is taken to be in the author's language until they say otherwise. */
    Reply announce(CommandCall call) {
        var text = call.value("text", String.class).orElse("");
        if (text.length() > Wording.LONGEST_TEXT) {
            return Reply.refuse(tooLong());
        }
        var wording =
                switch (call.language()) {
                    case FR -> new Wording("", text, "");
                    case EN -> new Wording("", "", text);
                };
        return drafts.begin(call.actor(), wording);
    }

    Reply list(CommandCall call) {
        return Reply.show(list.page(call.actor(), Long.MAX_VALUE));
    }

    static Text tooLong() {
        return Text.of("community.announcement.refuse.long")
                .with("title", Wording.LONGEST_TITLE)
                .with("text", Wording.LONGEST_TEXT);
    }
}
