package maxis.runtime.conversation;

import maxis.runtime.conversation.Matter.Deed;
import maxis.runtime.conversation.Matter.None;
import maxis.runtime.conversation.Matter.Refused;
import maxis.runtime.conversation.Utterance.Gestured;
import maxis.spi.reply.Form;
import maxis.spi.reply.Reply;
import maxis.spi.reply.Reply.Expect;
import maxis.spi.text.Language;
import maxis.spi.value.Level;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One call on its way: as far as it got, it is known who called and what for. */
final class Hearing {
    private final Callers callers;
    private final GestureMatters gestures;
    private final Mishaps mishaps;
    private final CallLog log;
    private Caller caller;
    private String what = "something";
    private boolean isPrivate = true;
    private Optional<String> reference = Optional.empty();

    Hearing(
            Callers callers,
            GestureMatters gestures,
            Mishaps mishaps,
            CallLog log,
            Speaker speaker) {
        this.callers = callers;
        this.gestures = gestures;
        this.mishaps = mishaps;
        this.log = log;
        this.caller = new Caller(speaker, Level.MEMBER, Set.of(), Language.FR, false);
    }

    Optional<Response> response(Utterance utterance, Function<Caller, Matter> matters) {
        var start = log.now();
        return reply(matters)
                .map(reply -> {
                    log.tell(what, caller, reply, reference, start);
                    boolean isRefusal = reply instanceof Reply.Refuse;
                    return new Response(
                            reply,
                            caller.language(),
                            isPrivate || isRefusal,
                            isRefusal ? sent(utterance) : Optional.empty());
                });
    }

    /** Whatever fails, it ends here: whoever asked gets an answer. */
    private Optional<Reply> reply(Function<Caller, Matter> matters) {
        try {
            caller = callers.stranger(caller.speaker());
            return switch (matters.apply(caller)) {
                case None() -> Optional.empty();
                case Refused(var name, var text) -> {
                    what = name;
                    yield Optional.of(Reply.refuse(text));
                }
                case Deed deed -> Optional.of(done(deed));
            };
        } catch (RuntimeException | StackOverflowError | LinkageError failed) {
            var apology = mishaps.of(what, failed);
            reference = apology.reference();
            return Optional.of(Reply.refuse(apology.text()));
        }
    }

    private Reply done(Deed deed) {
        what = deed.name();
        isPrivate = deed.terms().isPrivate();
        caller = callers.acquainted(caller);
        var reply =
                Gate.refusal(deed.terms(), caller)
                        .map(Reply::refuse)
                        .orElseGet(() -> deed.act().answer(caller));
        if (reply instanceof Expect question) {
            gestures.expect(caller.speaker(), question);
        }
        return reply;
    }

    /** Nobody types a form twice because it was refused; an answer without it is one too. */
    private Optional<Form> sent(Utterance utterance) {
        try {
            return utterance instanceof Gestured gestured
                    ? gestures.sent(gestured, caller.speaker().member())
                    : Optional.empty();
        } catch (RuntimeException failed) {
            mishaps.of("offering a form again", failed);
            return Optional.empty();
        }
    }
}
