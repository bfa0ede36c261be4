package maxis.cog.community.setup;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.control.Asker;
import maxis.spi.reply.Reply;

/** Takes the next step of the setup. */
final class TakeStepButton implements GestureHandler<TakeStep> {
    private final SetupCards cards;
    private final SetupRun run;

    @Inject
    TakeStepButton(SetupCards cards, SetupRun run) {
        this.cards = cards;
        this.run = run;
    }

    @Override
    public Reply answer(TakeStep gesture, GestureCall call) {
        return Reply.update(
                switch (gesture.step()) {
                    case OVERVIEW -> cards.overview(call.level());
                    case PREVIEW -> cards.preview(call.level());
                    case MAKE ->
                            cards.result(
                                    run.make(
                                            Asker.person(
                                                    call.member(), call.level(), Origin.DISCORD)));
                    case EXAMINE -> cards.examination();
                });
    }
}
