package maxis.runtime.web;

import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.web.Caller;

import java.util.Map;
import java.util.Optional;

/** Finds out who stands at the door, for every request anew. */
public interface Doorkeeper {
    Entry admit(Presented presented);

    /** Whether this caller has shown a second factor within the last minutes, or has none. */
    boolean isSteppedUp(Caller caller);

    /**
     * What a browser that asks for a document is given to keep, as the header that sets it; nothing
     * where it has it already.
     */
    default Optional<String> greeting(Map<String, String> headers) {
        return Optional.empty();
    }

    /**
     * What a request brings to show who sends it.
     *
     * @param mutates whether it may change something and so needs the proof against forgery
     * @param path what is asked for
     * @param headers by their names in lower case
     * @param address where it comes from, behind the declared proxies
     */
    record Presented(boolean mutates, String path, Map<String, String> headers, String address) {}

    /** How it looks. */
    sealed interface Entry {
        /** Nobody is known by this; open routes answer all the same. */
        record Stranger() implements Entry {}

        /**
         * Somebody.
         *
         * @param language the one they chose, if they did
         */
        record Known(Caller caller, Optional<Language> language) implements Entry {
            public Known(Caller caller) {
                this(caller, Optional.empty());
            }
        }

        /** Something was shown that must not be: a forged request, a blocked address. */
        record Refused(int status, Text text) implements Entry {}
    }
}
