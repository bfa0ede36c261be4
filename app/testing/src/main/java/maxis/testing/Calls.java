package maxis.testing;

import jakarta.inject.Inject;

import maxis.runtime.command.CommandTree;
import maxis.runtime.conversation.Conversations;
import maxis.runtime.conversation.Response;
import maxis.runtime.conversation.Speaker;
import maxis.runtime.conversation.Utterance;
import maxis.runtime.conversation.Utterance.Gestured;
import maxis.runtime.conversation.Utterance.Slash;
import maxis.runtime.conversation.Utterance.Typed;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.value.MemberId;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets somebody speak as Discord would tell it; the runtime does the rest. */
final class Calls {
    private final Conversations conversations;
    private final CommandTree commands;
    private final World world;
    private final LoudMishaps mishaps;
    private final Replies replies;

    @Inject
    Calls(
            Conversations conversations,
            CommandTree commands,
            World world,
            LoudMishaps mishaps,
            Replies replies) {
        this.conversations = conversations;
        this.commands = commands;
        this.world = world;
        this.mishaps = mishaps;
        this.replies = replies;
    }

    /** A use of a component. */
    record Use(Gesture gesture, List<String> chosen, Map<String, String> fields) {}

    TestReply run(Persona who, Speaker speaker, String name, Map<String, Object> values) {
        var command =
                commands.named(name)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "No command \"%s\"; there are %s".formatted(name, names())))
                        .command();
        var written = OptionValues.written(command, values);
        return heard(who, speaker, new Slash(key(), name, written));
    }

    TestReply type(Persona who, Speaker speaker, String text, List<URI> attachments) {
        return heard(who, speaker, new Typed(key(), text, attachments));
    }

    TestReply use(Persona who, Speaker speaker, Use use) {
        var id = world.offers().id(use.gesture(), who.id());
        return heard(who, speaker, new Gestured(key(), id, use.chosen(), use.fields()));
    }

    private TestReply heard(Persona who, Speaker speaker, Utterance utterance) {
        var response = conversations.hear(speaker, utterance);
        mishaps.taken().ifPresent(Calls::rethrow);
        response.ifPresent(answer -> show(answer, speaker));
        return new TestReply(who, response, replies);
    }

    /** What can be pressed there is stored, as the runtime does when it sends. */
    private void show(Response response, Speaker speaker) {
        var member = speaker.member();
        var only = response.isPrivate() ? Optional.of(member) : Optional.<MemberId>empty();
        switch (response.reply()) {
            case Reply.Ask(var form) -> world.offers().open(form, member);
            case Reply.Show(var card) -> world.offers().show(Wording.gestures(card), only);
            case Reply.Update(var card) -> world.offers().show(Wording.gestures(card), only);
            case Reply.Say _, Reply.Refuse _, Reply.Expect _, Reply.Nothing _ -> {}
        }
    }

    private String key() {
        return world.offers().nextKey();
    }

    private List<String> names() {
        return commands.commands().stream().map(known -> known.command().name()).toList();
    }

    private static void rethrow(Throwable failed) {
        switch (failed) {
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failed);
        }
    }
}
