package maxis.runtime.command;

/** What a typed line begins with. */
public sealed interface Found {
    /**
     * A command of this process.
     *
     * @param rest what stands behind its name
     */
    record Here(KnownCommand command, String rest) implements Found {}

    /** A command that a process of another role answers. */
    record Elsewhere() implements Found {}

    /** A command of a cog that is switched off. */
    record SwitchedOff(KnownCommand command) implements Found {}

    /** A word that may have been meant as a command. */
    record Unknown(String word) implements Found {}

    /** Only talk. */
    record Nothing() implements Found {}
}
