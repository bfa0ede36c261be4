package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.member.Refusal;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

/** How a refusal is told: what is wrong, and what to do instead. */
final class Refusals {
    @Inject
    Refusals() {}

    Reply of(Refusal refusal, MemberId member) {
        return switch (refusal) {
            case UNKNOWN -> unknown(member);
            case ONESELF -> Reply.refuse("community.refuse.oneself");
            case PROTECTED -> Reply.refuse("community.refuse.protected");
        };
    }

    /**
     * The same for somebody who does not exist and somebody who is none of the asker's business.
     */
    Reply unknown(MemberId member) {
        return Reply.refuse(Text.of("platform.refuse.unknown").with("id", member.toString()));
    }
}
