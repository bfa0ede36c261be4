package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCall;
import maxis.spi.reply.Reply;

/** {@code /my_data}: everything that is held about oneself, and the way to its erasure. */
final class MyDataCommand {
    private final DataPages pages;

    @Inject
    MyDataCommand(DataPages pages) {
        this.pages = pages;
    }

    Reply show(CommandCall call) {
        return Reply.show(pages.page(call.member(), call.language(), 0));
    }
}
