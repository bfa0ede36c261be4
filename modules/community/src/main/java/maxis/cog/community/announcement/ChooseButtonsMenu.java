package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Puts the chosen buttons below a draft. */
final class ChooseButtonsMenu implements GestureHandler<ChooseButtons> {
    private final Drafts drafts;

    @Inject
    ChooseButtonsMenu(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Reply answer(ChooseButtons gesture, GestureCall call) {
        return drafts.change(
                call.actor(), gesture.announcement(), draft -> draft.with(call.chosen()));
    }
}
