package maxis.testing;

import maxis.runtime.conversation.Response;
import maxis.spi.reply.Card;
import maxis.spi.reply.Form;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.text.Language;

import java.util.Optional;

/** What somebody was answered, as they see it. */
public final class TestReply {
    private final Persona reader;
    private final Optional<Response> response;
    private final Reply reply;
    private final Replies replies;

    TestReply(Persona reader, Optional<Response> response, Replies replies) {
        this.reader = reader;
        this.response = response;
        this.reply = response.map(Response::reply).orElseGet(Reply::nothing);
        this.replies = replies;
    }

    /** The handler's answer itself. */
    public Reply value() {
        return reply;
    }

    /** All that stands there, in the language of whoever asked. */
    public String text() {
        return text(reader.language());
    }

    /** All that stands there, a line for each text. */
    public String text(Language language) {
        return replies.text(reply, language);
    }

    public boolean isRefusal() {
        return reply instanceof Reply.Refuse;
    }

    /** Whether nobody else sees it. */
    public boolean isPrivate() {
        return response.map(Response::isPrivate).orElse(true);
    }

    /** Whether nobody felt addressed. */
    public boolean isSilence() {
        return response.isEmpty();
    }

    /** The language in which they are answered. */
    public Language language() {
        return response.map(Response::language).orElse(reader.language());
    }

    /** The form that was refused, with what was typed into it. */
    public Optional<Form> again() {
        return response.flatMap(Response::again);
    }

    /** The card that is shown. */
    public Card card() {
        return switch (reply) {
            case Reply.Show(var card) -> card;
            case Reply.Update(var card) -> card;
            case Reply.Say _, Reply.Ask _, Reply.Refuse _, Reply.Expect _, Reply.Nothing _ ->
                    throw new AssertionError("Not a card: " + this);
        };
    }

    /** The form that opens. */
    public Form form() {
        if (reply instanceof Reply.Ask(var form)) {
            return form;
        }
        throw new AssertionError("Not a form: " + this);
    }

    /** The first gesture of a type that can be made there. */
    public <G extends Gesture> G gesture(Class<G> type) {
        return Wording.gestures(reply).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No " + type.getSimpleName() + " in " + this));
    }

    @Override
    public String toString() {
        return reply.toString();
    }
}
