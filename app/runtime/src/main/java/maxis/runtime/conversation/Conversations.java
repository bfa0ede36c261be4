package maxis.runtime.conversation;

import java.util.List;
import java.util.Optional;

/**
 * The one way by which people reach the cogs, whatever they used: finds who answers, checks whether
 * they may, lets the cog answer and turns faults into polite words. Never throws; one line in the
 * log tells of each call.
 */
public interface Conversations {
    /** Whether somebody may be spoken to; of what is only talk it is known at once that not. */
    boolean concerns(Speaker speaker, Utterance utterance);

    /** What is answered; nothing where nobody was spoken to. */
    Optional<Response> hear(Speaker speaker, Utterance utterance);

    /** Whether the answer will be private, known before there is one. */
    boolean isPrivate(Utterance utterance);

    /** What may stand for an option of a slash command, for the one who types. */
    List<Suggestion> complete(Speaker speaker, Completing completing);

    /** An option that is being typed. */
    record Completing(String command, String option, String typed) {}

    /** A value, and the words that stand for it. */
    record Suggestion(String words, String value) {}
}
