package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.runtime.command.CallReader;
import maxis.runtime.command.CommandTree;
import maxis.runtime.command.Found;
import maxis.runtime.command.KnownCommand;
import maxis.runtime.command.Suggestions;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.conversation.Matter.None;
import maxis.runtime.conversation.Matter.Refused;
import maxis.runtime.conversation.Utterance.Slash;
import maxis.runtime.conversation.Utterance.Typed;
import maxis.spi.ProcessRole;
import maxis.spi.text.Text;

import java.time.Duration;
import java.time.InstantSource;

/** Which command somebody means. */
final class CommandMatters {
    private static final String UNKNOWN = "an unknown command";

    private final CommandTree tree;
    private final CallReader reader;
    private final Suggestions suggestions;
    private final CommandActs acts;
    private final InstantSource clock;
    private final String mark;
    private final Pace helping;

    @Inject
    CommandMatters(
            CommandTree tree,
            CallReader reader,
            Suggestions suggestions,
            CommandActs acts,
            InstantSource clock,
            DiscordConfiguration discord) {
        this.tree = tree;
        this.reader = reader;
        this.suggestions = suggestions;
        this.acts = acts;
        this.clock = clock;
        this.mark = discord.prefix();
        this.helping = new Pace(Duration.ofSeconds(discord.cooldownSeconds()));
    }

    /** Whether it may be a command. */
    boolean isMarked(Typed typed) {
        return typed.text().startsWith(mark);
    }

    /** Whether the answer is for one pair of eyes. */
    boolean isPrivate(Typed typed) {
        return isMarked(typed)
                && switch (find(typed)) {
                    case Found.Here(var known, _) -> known.command().isPrivate();
                    case Found.SwitchedOff _ -> true;
                    // Who writes "!lol" talks, and their message is theirs.
                    case Found.Unknown(var word) -> suggestions.isNearAPrivateOne(word);
                    case Found.Elsewhere _, Found.Nothing _ -> false;
                };
    }

    boolean isPrivate(Slash slash) {
        return tree.named(slash.command()).map(known -> known.command().isPrivate()).orElse(true);
    }

    Matter of(Slash slash) {
        return tree.named(slash.command())
                .filter(acts::isOn)
                .<Matter>map(known ->
                        acts.deed(
                                known,
                                slash.key(),
                                who -> reader.slash(known, slash.values(), who.language())))
                .orElseGet(CommandMatters::switchedOff);
    }

    Matter of(Typed typed, Caller caller) {
        return switch (find(typed)) {
            case Found.Here(var known, var rest) ->
                    isAddressed(known, caller) ? deed(known, rest, typed) : new None();
            case Found.SwitchedOff(var known) ->
                    isAddressed(known, caller) ? switchedOff() : new None();
            case Found.Unknown(var word) -> unknown(word, caller);
            case Found.Elsewhere _, Found.Nothing _ -> new None();
        };
    }

    private Matter deed(KnownCommand known, String rest, Typed typed) {
        return acts.deed(
                known,
                typed.key(),
                who -> reader.typed(known, rest, typed.attachments(), mark, who.language()));
    }

    private Found find(Typed typed) {
        return switch (tree.typed(typed.text().substring(mark.length()))) {
            case Found.Here(var known, _) when !acts.isOn(known) -> new Found.SwitchedOff(known);
            case Found found -> found;
        };
    }

    private static boolean isAddressed(KnownCommand known, Caller caller) {
        return caller.speaker().addressed().contains(known.bot());
    }

    private static Matter switchedOff() {
        return new Refused("a command that is switched off", Text.of("platform.refuse.disabled"));
    }

    /**
     * Where both bots hear it, Maxis says that nobody knows the word; in private nobody else is
     * there. Whoever throws such words around is not answered each time.
     */
    private Matter unknown(String word, Caller caller) {
        var speaker = caller.speaker();
        boolean isOurs = speaker.isDirect() || speaker.addressed().contains(ProcessRole.MAXIS);
        return isOurs && helping.step(speaker.member(), clock.instant()).isZero()
                ? new Refused(
                        UNKNOWN, suggestions.of(word, mark, caller.level(), speaker.addressed()))
                : new None();
    }
}
