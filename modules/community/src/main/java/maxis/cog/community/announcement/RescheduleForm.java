package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Takes over when a draft is to be posted; empty fields mean at once and once. */
final class RescheduleForm implements GestureHandler<Reschedule> {
    private final Drafts drafts;
    private final Timings timings;

    @Inject
    RescheduleForm(Drafts drafts, Timings timings) {
        this.drafts = drafts;
        this.timings = timings;
    }

    @Override
    public Reply answer(Reschedule gesture, GestureCall call) {
        var understood =
                timings.understand(
                        call.fields().getOrDefault(ComposeForms.AT, ""),
                        call.fields().getOrDefault(ComposeForms.EVERY, ""));
        return switch (understood) {
            case Timings.Understood(var timing) ->
                    drafts.change(call.actor(), gesture.announcement(), draft -> draft.at(timing));
            case Timings.Unclear(var why) -> Reply.refuse(why);
        };
    }
}
