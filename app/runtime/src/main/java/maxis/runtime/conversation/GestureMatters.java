package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.runtime.cog.Handlers;
import maxis.runtime.component.Awaited;
import maxis.runtime.component.Components;
import maxis.runtime.component.Components.Meaning;
import maxis.runtime.component.Forms;
import maxis.runtime.conversation.Matter.Deed;
import maxis.runtime.conversation.Matter.None;
import maxis.runtime.conversation.Matter.Refused;
import maxis.runtime.conversation.Matter.Terms;
import maxis.runtime.conversation.Utterance.Gestured;
import maxis.runtime.conversation.Utterance.Typed;
import maxis.spi.command.Where;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.reply.Form;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.reply.Reply.Expect;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a button, a menu, a form or an awaited answer means. */
final class GestureMatters {
    private final Components components;
    private final Awaited awaited;
    private final Forms forms;
    private final Handlers handlers;

    @Inject
    GestureMatters(Components components, Awaited awaited, Forms forms, Handlers handlers) {
        this.components = components;
        this.awaited = awaited;
        this.forms = forms;
        this.handlers = handlers;
    }

    /** What was pressed and what came with it. */
    private record Use(String key, List<String> chosen, Map<String, String> fields) {}

    /** Whether a message answers a question; asks nobody but memory. */
    boolean isAwaited(Speaker speaker) {
        return awaited.isAwaited(speaker.member(), speaker.channel());
    }

    Matter of(Typed answer, Caller caller) {
        var speaker = caller.speaker();
        var use = new Use(answer.key(), List.of(), Map.of(Expect.ANSWER, answer.text()));
        return awaited.take(speaker.member(), speaker.channel())
                .map(meaning -> matter(meaning, use, false))
                .orElseGet(None::new);
    }

    Matter of(Gestured gestured, Caller caller) {
        return matter(
                components.meaning(gestured.component(), caller.speaker().member()),
                new Use(gestured.key(), gestured.chosen(), gestured.fields()),
                true);
    }

    /** The form that was sent, with what was typed into it. */
    Optional<Form> sent(Gestured gestured, MemberId member) {
        return gestured.fields().isEmpty()
                ? Optional.empty()
                : forms.sent(gestured.component(), member, gestured.fields());
    }

    /** The member's next message there is the answer. */
    void expect(Speaker speaker, Expect question) {
        awaited.expect(speaker.member(), speaker.channel(), question);
    }

    private Matter matter(Meaning meaning, Use use, boolean isPrivate) {
        return switch (meaning) {
            case Meaning.Known(var declaration, var gesture) ->
                    deed(declaration, gesture, use, isPrivate);
            case Meaning.Expired() -> refused("platform.refuse.expired");
            case Meaning.SomebodyElses() -> refused("platform.refuse.not_yours");
            case Meaning.SwitchedOff() -> refused("platform.refuse.disabled");
        };
    }

    private <G extends Gesture> Deed deed(
            GestureDeclaration<G> declaration, Gesture gesture, Use use, boolean isPrivate) {
        var terms =
                new Terms(
                        Where.ANYWHERE,
                        declaration.isOpenToBarred(),
                        declaration.level(),
                        declaration.right(),
                        isPrivate);
        return new Deed(
                declaration.name(),
                terms,
                caller -> answer(declaration, declaration.gesture().cast(gesture), caller, use));
    }

    private <G extends Gesture> Reply answer(
            GestureDeclaration<G> declaration, G gesture, Caller caller, Use use) {
        var call =
                new GestureCall(
                        use.key(),
                        caller.speaker().member(),
                        caller.level(),
                        caller.rights(),
                        caller.speaker().channel(),
                        caller.language(),
                        use.chosen(),
                        use.fields());
        return handlers.instance(declaration.handler()).answer(gesture, call);
    }

    private static Refused refused(String key) {
        return new Refused("a component", Text.of(key));
    }
}
