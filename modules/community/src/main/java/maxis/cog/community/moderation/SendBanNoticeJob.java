package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.reply.Card.Tone;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.support.SupportDesk;
import maxis.spi.support.SupportDesk.Topic;
import maxis.spi.text.Text;

import java.util.List;

/**
 * Tells somebody why they are barred, until when, and how to appeal. Who is not barred any more by
 * then, or takes no private messages, is told nothing.
 */
final class SendBanNoticeJob implements JobHandler<SendBanNotice> {
    private final Transactions.As program;
    private final Moderation moderation;
    private final SupportDesk desk;
    private final Messages messages;

    @Inject
    SendBanNoticeJob(
            Transactions transactions, Moderation moderation, SupportDesk desk, Messages messages) {
        this.program = transactions.as(Actor.system("ban-notice"));
        this.moderation = moderation;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public Completion run(SendBanNotice job, Attempt attempt) {
        var words =
                BanList.words(
                        program.run(transaction -> moderation.standing(transaction, job.member())));
        return words.map(block -> send(job, attempt, block)).orElseGet(Completion::done);
    }

    private Completion send(SendBanNotice job, Attempt attempt, Block words) {
        return switch (messages.direct(job.member(), card(words), attempt.key())) {
            case Delivery.Sent _, Delivery.Blocked _, Delivery.Gone _, Delivery.Forbidden _ ->
                    Completion.done();
            case Delivery.Busy(var pause) ->
                    Completion.again(job, attempt.startedAt().plus(pause), transaction -> {});
        };
    }

    private Card card(Block words) {
        var card = Card.of(Text.of("community.ban_notice.title")).tone(Tone.WARNING).with(words);
        return desk.takes(Topic.APPEAL)
                ? card.with(
                        new Paragraph(Text.of("community.ban_notice.appeal")),
                        new Buttons(
                                List.of(
                                        Button.of(
                                                Text.of("community.appeal.ask"),
                                                Style.PLAIN,
                                                new AskAppeal()))))
                : card.with(new Paragraph(Text.of("community.ban_notice.team")));
    }
}
