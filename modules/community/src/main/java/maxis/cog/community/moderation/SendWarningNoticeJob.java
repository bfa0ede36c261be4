package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Card.Tone;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.Optional;

/**
 * Tells somebody why they were warned. Whose warnings are erased by then, or who takes no private
 * messages, is told nothing.
 */
final class SendWarningNoticeJob implements JobHandler<SendWarningNotice> {
    private static final String WARNING = "warning";
    private static final int RECENT = 10;

    private final Transactions.As program;
    private final ViolationStore violations;
    private final Messages messages;

    @Inject
    SendWarningNoticeJob(Transactions transactions, ViolationStore violations, Messages messages) {
        this.program = transactions.as(Actor.system("warning-notice"));
        this.violations = violations;
        this.messages = messages;
    }

    @Override
    public Completion run(SendWarningNotice job, Attempt attempt) {
        return latest(job.member())
                .map(warning -> send(job, attempt, warning))
                .orElseGet(Completion::done);
    }

    private Optional<Violation> latest(MemberId member) {
        return program.run(transaction -> violations.newest(transaction, member, RECENT)).stream()
                .filter(violation -> violation.type().equals(WARNING))
                .findFirst();
    }

    private Completion send(SendWarningNotice job, Attempt attempt, Violation warning) {
        return switch (messages.direct(job.member(), card(job, warning), attempt.key())) {
            case Delivery.Sent _, Delivery.Blocked _, Delivery.Gone _, Delivery.Forbidden _ ->
                    Completion.done();
            case Delivery.Busy(var pause) ->
                    Completion.again(job, attempt.startedAt().plus(pause), transaction -> {});
        };
    }

    private static Card card(SendWarningNotice job, Violation warning) {
        return Card.of(Text.of("community.warning_notice.title"))
                .tone(Tone.WARNING)
                .with(
                        new Paragraph(
                                Text.of("community.warning_notice.reason")
                                        .with("reason", warning.description())),
                        new Paragraph(
                                Text.of("community.warning_notice.count")
                                        .with("count", job.count())));
    }
}
