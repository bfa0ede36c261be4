package maxis.runtime.discord.answer;

import jakarta.inject.Inject;

import maxis.runtime.conversation.Conversations;
import maxis.runtime.conversation.Response;
import maxis.runtime.discord.card.Drawing;
import maxis.runtime.discord.card.Drawn;
import maxis.runtime.discord.port.Outbound;
import maxis.spi.reply.Reply;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers what people type. A public answer is a reply to their message; a private one and a
 * refusal go by direct message, and what they typed into a private command disappears where the bot
 * may remove it.
 */
public final class Talk {
    private final Conversations conversations;
    private final Drawing drawing;
    private final Outbound outbound;
    private final Letters letters;
    private final Wording wording;
    private final Failures failures;

    @Inject
    Talk(
            Conversations conversations,
            Drawing drawing,
            Outbound outbound,
            Letters letters,
            Wording wording,
            Failures failures) {
        this.conversations = conversations;
        this.drawing = drawing;
        this.outbound = outbound;
        this.letters = letters;
        this.wording = wording;
        this.failures = failures;
    }

    /** Answers a message; false where it is only talk. Blocks for as long as that takes. */
    public boolean isAnswered(Desk desk, Message message) {
        var speaker =
                desk.speaker(
                        message.getAuthor(),
                        message.getMember(),
                        message.getChannelIdLong(),
                        Optional.empty());
        var utterance = Utterances.of(message, wording.spoken(message));
        if (!conversations.concerns(speaker, utterance)) {
            return false;
        }
        var isAddressed = new AtomicBoolean(true);
        failures.isTaken(
                "An answer",
                () -> {
                    var response =
                            Patience.await(
                                    utterance.key(),
                                    () -> conversations.hear(speaker, utterance),
                                    () -> showTyping(message));
                    isAddressed.set(response.isPresent());
                    response.ifPresent(
                            answer -> give(message, answer, conversations.isPrivate(utterance)));
                });
        return isAddressed.get() || wording.isCommand(message);
    }

    private void showTyping(Message message) {
        failures.isTaken("A sign", () -> outbound.fast(message.getChannel().sendTyping()));
    }

    private void give(Message message, Response answer, boolean isDelicate) {
        var messages = drawn(message, answer).map(Drawn::messages).orElseGet(List::of);
        if (messages.isEmpty()) {
            return;
        }
        if (answer.isPrivate() && message.isFromGuild()) {
            whisper(message, messages, answer.language(), isDelicate);
        } else {
            reply(message, messages);
        }
    }

    private Optional<Drawn> drawn(Message message, Response answer) {
        var asker = new MemberId(message.getAuthor().getIdLong());
        var language = answer.language();
        return switch (answer.reply()) {
            case Reply.Nothing() -> Optional.empty();
            case Reply.Ask(var form) -> Optional.of(drawing.openForm(form, language, asker));
            case Reply.Update(var card) ->
                    Optional.of(drawing.card(card, language, Optional.of(asker)));
            case Reply.Show(var card) ->
                    Optional.of(drawing.card(card, language, Optional.of(asker)));
            case Reply.Say(var text) -> Optional.of(drawing.say(text, language));
            case Reply.Expect(var question, _, _) -> Optional.of(drawing.say(question, language));
            case Reply.Refuse(var text) -> Optional.of(drawing.say(text, language));
        };
    }

    private void reply(Message message, List<MessageCreateData> messages) {
        outbound.fast(
                message.reply(messages.getFirst())
                        .failOnInvalidReply(false)
                        .mentionRepliedUser(false));
        messages.stream()
                .skip(1)
                .forEach(each -> outbound.fast(message.getChannel().sendMessage(each)));
    }

    private void whisper(
            Message message,
            List<MessageCreateData> messages,
            Language language,
            boolean isDelicate) {
        boolean isDelivered = letters.isDelivered(message.getAuthor(), messages);
        var note =
                isDelivered
                        ? Text.of("platform.private.sent")
                                .with("member", new MemberId(message.getAuthor().getIdLong()))
                        : Text.of("platform.private.closed").with("slash", wording.slash(message));
        var words = drawing.say(note, language).messages();
        if (isDelicate && mayDelete(message)) {
            outbound.fast(message.delete());
            words.forEach(each -> outbound.fast(message.getChannel().sendMessage(each)));
        } else {
            reply(message, words);
        }
    }

    private static boolean mayDelete(Message message) {
        return message.getChannel() instanceof GuildMessageChannel channel
                && channel.getGuild()
                        .getSelfMember()
                        .hasPermission(channel, Permission.MESSAGE_MANAGE);
    }
}
