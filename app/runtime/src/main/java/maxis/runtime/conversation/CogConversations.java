package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.runtime.conversation.Matter.None;
import maxis.runtime.conversation.Utterance.Gestured;
import maxis.runtime.conversation.Utterance.Slash;
import maxis.runtime.conversation.Utterance.Typed;

import java.util.List;
import java.util.Optional;

/** Finds who answers, asks the gate, lets them answer, and says it politely when that fails. */
final class CogConversations implements Conversations {
    private final CommandMatters commands;
    private final GestureMatters gestures;
    private final Callers callers;
    private final Mishaps mishaps;
    private final CallLog log;
    private final Completions completions;
    private final HeardKeys heard = new HeardKeys();

    @Inject
    CogConversations(
            CommandMatters commands,
            GestureMatters gestures,
            Callers callers,
            Mishaps mishaps,
            CallLog log,
            Completions completions) {
        this.commands = commands;
        this.gestures = gestures;
        this.callers = callers;
        this.mishaps = mishaps;
        this.log = log;
        this.completions = completions;
    }

    /** Whoever only talks goes by here: no lock, no statement. */
    @Override
    public boolean concerns(Speaker speaker, Utterance utterance) {
        return !(utterance instanceof Typed typed)
                || commands.isMarked(typed)
                || gestures.isAwaited(speaker);
    }

    @Override
    public Optional<Response> hear(Speaker speaker, Utterance utterance) {
        return concerns(speaker, utterance) && heard.isNew(utterance.key())
                ? new Hearing(callers, gestures, mishaps, log, speaker)
                        .response(utterance, caller -> matter(utterance, caller))
                : Optional.empty();
    }

    @Override
    public boolean isPrivate(Utterance utterance) {
        return switch (utterance) {
            case Typed typed -> commands.isPrivate(typed);
            case Slash slash -> commands.isPrivate(slash);
            case Gestured _ -> true;
        };
    }

    @Override
    public List<Suggestion> complete(Speaker speaker, Completing completing) {
        return completions.of(speaker, completing);
    }

    private Matter matter(Utterance utterance, Caller caller) {
        return switch (utterance) {
            case Slash slash -> commands.of(slash);
            case Gestured gestured -> gestures.of(gestured, caller);
            case Typed typed -> {
                var command = commands.isMarked(typed) ? commands.of(typed, caller) : new None();
                yield command instanceof None && gestures.isAwaited(caller.speaker())
                        ? gestures.of(typed, caller)
                        : command;
            }
        };
    }
}
