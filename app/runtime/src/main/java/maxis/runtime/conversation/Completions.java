package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Handlers;
import maxis.runtime.command.CommandTree;
import maxis.runtime.command.KnownCommand;
import maxis.runtime.conversation.Conversations.Completing;
import maxis.runtime.conversation.Conversations.Suggestion;
import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.spi.command.Completer;
import maxis.spi.command.Completer.Offer;
import maxis.spi.command.Completer.Typing;
import maxis.spi.command.Option;

import java.util.List;
import java.util.Optional;

/** What may stand for an option, from the cog that knows. */
final class Completions {
    private static final int MOST = 25;
    private static final int LONGEST = 100;

    private final CommandTree tree;
    private final CogSwitches switches;
    private final Handlers handlers;
    private final Callers callers;
    private final Messages messages;
    private final Mishaps mishaps;

    @Inject
    Completions(
            CommandTree tree,
            CogSwitches switches,
            Handlers handlers,
            Callers callers,
            Messages messages,
            Mishaps mishaps) {
        this.tree = tree;
        this.switches = switches;
        this.handlers = handlers;
        this.callers = callers;
        this.messages = messages;
        this.mishaps = mishaps;
    }

    /** Nothing for those who may not call it; and nothing, rather than an error, when it fails. */
    List<Suggestion> of(Speaker speaker, Completing completing) {
        try {
            var caller = callers.stranger(speaker);
            return tree.named(completing.command())
                    .filter(known -> switches.isOn(known.cog()))
                    .filter(known -> Gate.refusal(CommandActs.terms(known), caller).isEmpty())
                    .flatMap(known -> completer(known, completing.option()))
                    .map(completer -> offers(completer, completing.typed(), caller))
                    .orElse(List.of());
        } catch (RuntimeException failed) {
            mishaps.of("completing " + completing.command(), failed);
            return List.of();
        }
    }

    private Optional<? extends Completer> completer(KnownCommand known, String option) {
        return known.command().options().stream()
                .filter(declared -> declared.name().equals(option))
                .findFirst()
                .flatMap(Option::completer)
                .map(handlers::instance);
    }

    private List<Suggestion> offers(Completer completer, String typed, Caller caller) {
        var typing =
                new Typing(typed, caller.speaker().member(), caller.level(), caller.language());
        return completer.offers(typing).stream()
                .filter(offer -> !offer.value().isEmpty() && offer.value().length() <= LONGEST)
                .limit(MOST)
                .map(offer -> suggestion(offer, caller))
                .toList();
    }

    private Suggestion suggestion(Offer offer, Caller caller) {
        var words = messages.in(caller.language(), Medium.PLAIN).say(offer.words());
        return new Suggestion(words.length() <= LONGEST ? words : cut(words), offer.value());
    }

    private static String cut(String words) {
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return words.substring(0, end) + "…";
    }
}
