package maxis.runtime.conversation;

import maxis.spi.text.Text;

import java.util.Optional;

/** What is said when something failed. */
@FunctionalInterface
public interface Mishaps {
    /**
     * What to say to whoever asked.
     *
     * @param what was being done
     */
    Apology of(String what, Throwable failed);

    /**
     * Polite words.
     *
     * @param reference under which the log tells the rest; none for what the member can mend
     */
    record Apology(Text text, Optional<String> reference) {}
}
