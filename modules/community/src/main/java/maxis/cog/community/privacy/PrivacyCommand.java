package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCall;
import maxis.spi.reply.Reply;

/** {@code /privacy}. */
final class PrivacyCommand {
    private final PrivacyCard card;

    @Inject
    PrivacyCommand(PrivacyCard card) {
        this.card = card;
    }

    Reply show(CommandCall call) {
        return Reply.show(card.of(call.member()));
    }
}
