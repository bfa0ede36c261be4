package maxis.runtime.discord.answer;

import jakarta.inject.Inject;

import maxis.runtime.conversation.Mishaps;
import maxis.runtime.conversation.Response;
import maxis.runtime.discord.card.Drawing;
import maxis.runtime.discord.card.Drawn;
import maxis.spi.reply.Form;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.requests.ErrorResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the answer of an interaction the shape that is possible at its moment. A refusal is seen by
 * no one else; what comes too late for Discord goes by private message.
 */
final class Giving {
    private static final Logger LOG = LoggerFactory.getLogger(Giving.class);

    /** Three seconds, or the quarter of an hour, are over. */
    private static final Set<ErrorResponse> TOO_LATE =
            EnumSet.of(
                    ErrorResponse.UNKNOWN_INTERACTION,
                    ErrorResponse.UNKNOWN_WEBHOOK,
                    ErrorResponse.INVALID_WEBHOOK_TOKEN);

    private final Drawing drawing;
    private final Letters letters;
    private final Mishaps mishaps;

    @Inject
    Giving(Drawing drawing, Letters letters, Mishaps mishaps) {
        this.drawing = drawing;
        this.letters = letters;
        this.mishaps = mishaps;
    }

    /**
     * @param readers whose the components of a message are that takes the place of another
     */
    void give(
            Interaction event, Turn turn, Optional<Response> response, Optional<MemberId> readers) {
        if (response.isEmpty()) {
            turn.keepSilent();
            return;
        }
        var answer = response.get();
        try {
            give(event, turn, answer, readers);
        } catch (RuntimeException failed) {
            if (Failures.isRefusal(failed)) {
                throw failed;
            }
            var apology = mishaps.of("an answer", failed);
            turn.send(drawing.say(apology.text(), answer.language()).messages(), true);
        }
    }

    private void give(Interaction event, Turn turn, Response answer, Optional<MemberId> readers) {
        var asker = new MemberId(event.getUser().getIdLong());
        var language = answer.language();
        switch (answer.reply()) {
            case Reply.Nothing() -> turn.keepSilent();
            case Reply.Ask(var form) when turn.canOpen() ->
                    turn.open(drawing.form(form, language, asker));
            case Reply.Ask(var form) -> send(event, turn, offer(form, answer, asker), true);
            case Reply.Update(var card) when turn.canReplace() ->
                    turn.replace(drawing.replacement(card, language, readers));
            case Reply.Update(var card) ->
                    send(
                            event,
                            turn,
                            drawing.card(card, language, Optional.of(asker)),
                            answer.isPrivate());
            case Reply.Show(var card) ->
                    send(
                            event,
                            turn,
                            drawing.card(card, language, Optional.of(asker)),
                            answer.isPrivate());
            case Reply.Say(var text) ->
                    send(event, turn, drawing.say(text, language), answer.isPrivate());
            case Reply.Expect(var question, _, _) ->
                    send(event, turn, drawing.say(question, language), answer.isPrivate());
            case Reply.Refuse(var text) -> send(event, turn, refusal(text, answer, asker), true);
        }
    }

    /** What was typed into a form is offered again, so that nobody types it twice. */
    private Drawn refusal(Text why, Response answer, MemberId asker) {
        return answer.again()
                .map(form -> drawing.refusal(why, form, answer.language(), asker))
                .orElseGet(() -> drawing.say(why, answer.language()));
    }

    private Drawn offer(Form form, Response answer, MemberId asker) {
        return drawing.openForm(form, answer.language(), asker);
    }

    private void send(Interaction event, Turn turn, Drawn drawn, boolean isPrivate) {
        try {
            turn.send(drawn.messages(), isPrivate);
        } catch (ErrorResponseException refused) {
            if (!TOO_LATE.contains(refused.getErrorResponse())) {
                throw refused;
            }
            LOG.warn("An answer came too late for Discord; it goes by private message");
            letters.isDelivered(event.getUser(), drawn.messages());
        }
    }
}
